package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.mail.LetterId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;
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
                .input(line(TO, text.of("slack.scheduling.letter.to"), model.to()))
                .input(line(SUBJECT, text.of("slack.scheduling.letter.subject"), model.subject()));
        body(modal, model.body(), text.of("slack.scheduling.letter.body"));
        return modal.build();
    }

    private static TextInput line(BlockId id, Words label, String content) {
        return TextInput.line(id, label).optional().initial(content);
    }

    private static void body(Modal modal, String body, Words label) {
        var number = 0;
        for (var part : parts(body)) {
            modal.input(TextInput.lines(BODY.with(number++), label).optional().initial(part));
        }
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
