package dev.convene.mail;

import dev.convene.shared.MemberId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes letters out: the template that holds, with its blanks filled. */
@Component
class LetterWords {

    private final Templates templates;
    private final LetterValues values;

    LetterWords(Templates templates, LetterValues values) {
        this.templates = templates;
        this.values = values;
    }

    /** In the candidate's language, as things stand now. */
    Written write(LetterFacts.About about, MemberId sender) {
        return fill(templates.of(about.kind(), about.language()), values.of(about, sender));
    }

    /** Paragraphs of which nothing is left leave no gap. */
    static Written fill(Template template, Map<String, String> values) {
        var subject = new Blanks(template.subject()).filled(values);
        var body = new Blanks(template.body().replace("\r\n", "\n")).filled(values);
        return new Written(
                subject.replaceAll("\\s+", " ").strip(),
                body.replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip());
    }
}
