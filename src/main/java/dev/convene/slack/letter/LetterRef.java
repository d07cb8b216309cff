package dev.convene.slack.letter;

import dev.convene.candidate.CandidacyId;
import dev.convene.mail.Letter;
import dev.convene.mail.LetterId;
import dev.convene.slack.ViewMeta;
import java.util.UUID;

/** Which letter a button or a form is about. */
sealed interface LetterRef {

    /** One that was made ready. */
    record Ready(LetterId letter) implements LetterRef {}

    /** One that is begun by sending it. */
    record Begun(CandidacyId candidacy, Letter.Kind kind) implements LetterRef {}

    /** @param value a letter's id, or a candidacy's and a kind, apart by a colon */
    static LetterRef of(String value) {
        var parts = value.split(":", 2);
        var id = UUID.fromString(parts[0]);
        return parts.length == 1
                ? new Ready(new LetterId(id))
                : new Begun(new CandidacyId(id), Letter.Kind.valueOf(parts[1]));
    }

    static LetterRef of(ViewMeta meta) {
        return of(meta.require("letter"));
    }

    /** What a button carries. */
    default String value() {
        return switch (this) {
            case Ready(var letter) -> letter.value().toString();
            case Begun(var candidacy, var kind) -> candidacy.value() + ":" + kind.name();
        };
    }

    default ViewMeta meta() {
        return ViewMeta.of("letter", value());
    }
}
