package dev.convene.process.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of stages, with the fields that each may have. */
enum Kind {
    INTERVIEW(
            "key",
            "kind",
            "name",
            "purpose",
            "length",
            "modes",
            "recipe",
            "bring",
            "criteria",
            "questions",
            "topics",
            "not-to-ask",
            "decided-by"),
    VISIT("key", "kind", "name", "purpose", "length", "modes", "recipe", "bring", "optional", "from", "until"),
    OFFER("key", "kind", "name", "purpose", "steps", "decided-by");

    private final String[] fields;

    Kind(String... fields) {
        this.fields = fields;
    }

    String[] fields() {
        return fields.clone();
    }

    static Optional<Kind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
