package dev.convene.slack.letter;

import dev.convene.mail.Letter;
import dev.convene.slack.ViewMeta;
import java.util.Locale;

/** Which template a button or a form is about. */
record TemplateRef(Letter.Kind kind, Locale language) {

    static TemplateRef of(String value) {
        var parts = value.split(":", 2);
        return new TemplateRef(Letter.Kind.valueOf(parts[0]), Locale.forLanguageTag(parts[1]));
    }

    static TemplateRef of(ViewMeta meta) {
        return of(meta.require("template"));
    }

    String value() {
        return kind.name() + ":" + language.getLanguage();
    }

    ViewMeta meta() {
        return ViewMeta.of("template", value());
    }
}
