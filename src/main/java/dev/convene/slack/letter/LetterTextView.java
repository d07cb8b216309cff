package dev.convene.slack.letter;

import com.slack.api.model.view.View;
import dev.convene.mail.ReadLetter;
import dev.convene.slack.BlockId;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;

/** A letter in fields, to be copied from. */
final class LetterTextView {

    static final ViewId ID = new ViewId("letter-text");

    private static final BlockId TO = new BlockId("letter-to");
    private static final BlockId SUBJECT = new BlockId("letter-subject");
    private static final BlockId BODY = new BlockId("letter-body");

    record Model(LetterRef letter, ReadLetter.Draft draft) {}

    private LetterTextView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.letter.title"))
                .submit(text.of("slack.letter.sent"))
                .close(text.of("slack.frame.close"))
                .meta(model.letter().meta())
                .context(text.of("slack.letter.how"))
                .input(line(TO, text.of("slack.letter.to"), model.draft().to()))
                .input(line(
                        SUBJECT,
                        text.of("slack.letter.subject"),
                        model.draft().words().subject()));
        body(modal, model.draft().words().body(), text.of("slack.letter.body"));
        return modal.build();
    }

    private static TextInput line(BlockId id, Words label, String content) {
        return TextInput.line(id, label).optional().initial(content);
    }

    private static void body(Modal modal, String body, Words label) {
        var number = 0;
        for (var part : LongText.parts(body)) {
            modal.input(TextInput.lines(BODY.with(number++), label).optional().initial(part));
        }
    }
}
