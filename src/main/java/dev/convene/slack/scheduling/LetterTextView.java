package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.mail.LetterId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import java.util.ArrayList;
import java.util.List;

/** A letter in fields, to be copied from. */
final class LetterTextView {

    static final ViewId ID = new ViewId("letter-text");

    private static final BlockId TO = new BlockId("letter-to");
    private static final BlockId SUBJECT = new BlockId("letter-subject");
    private static final BlockId BODY = new BlockId("letter-body");
    private static final int LONGEST = 3000;

    record Model(LetterId letter, String to, String subject, String body) {}

    private LetterTextView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.scheduling.letter.title"))
                .submit(text.of("slack.scheduling.letter.sent"))
                .close(text.of("slack.scheduling.close"))
                .meta(ViewMeta.of("letter", model.letter().value()))
                .context(text.of("slack.scheduling.letter.how"))
                .input(TextInput.line(TO, text.of("slack.scheduling.letter.to"))
                        .optional()
                        .initial(model.to()))
                .input(TextInput.line(SUBJECT, text.of("slack.scheduling.letter.subject"))
                        .optional()
                        .initial(model.subject()));
        var number = 0;
        for (var part : parts(model.body())) {
            modal.input(TextInput.lines(BODY.with(number++), text.of("slack.scheduling.letter.body"))
                    .optional()
                    .initial(part));
        }
        return modal.build();
    }

    static LetterId letter(ViewMeta meta) {
        return meta.id("letter", LetterId::new);
    }

    /** A field holds 3,000 characters: a longer letter goes on in the next one, at a paragraph where it can. */
    private static List<String> parts(String body) {
        var parts = new ArrayList<String>();
        var rest = body;
        while (rest.length() > LONGEST) {
            var end = rest.lastIndexOf("\n\n", LONGEST);
            var cut = end > 0 ? end : LONGEST - 1;
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts;
    }
}
