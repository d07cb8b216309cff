package dev.convene.slack.letter;

import com.slack.api.model.view.View;
import dev.convene.mail.Written;
import dev.convene.slack.ActionId;
import dev.convene.slack.BlockId;
import dev.convene.slack.Button;
import dev.convene.slack.FormValues;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import java.util.Comparator;

/** A letter as it will go by mail, for a recruiter to read, to change and to send. */
final class LetterSendView {

    static final ViewId ID = new ViewId("letter-send");
    static final ActionId FRESH = new ActionId("letter-fresh");

    private static final BlockId SUBJECT = new BlockId("letter-send-subject");
    private static final BlockId BODY = new BlockId("letter-send-body");
    private static final int LONGEST_SUBJECT = 200;
    private static final String BASIS = "basis";

    /**
     * What the form is made of.
     *
     * @param basis of what it would say unedited
     */
    record Model(LetterRef letter, String to, Written words, String basis, Remark remark) {}

    /** What is to be said about the words in the form. */
    enum Remark {
        NONE,
        /** They are new: what the letter tells has changed since it was opened. */
        REDRAWN,
        /** They are a person's own, and what the letter tells has changed since. */
        OUTDATED
    }

    private LetterSendView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.letter.title"))
                .submit(text.of("slack.letter.send"))
                .close(text.of("slack.frame.close"))
                .meta(model.letter().meta().and(BASIS, model.basis()));
        remark(modal, model, text);
        modal.context(text.of("slack.letter.send.how", model.to()))
                .input(TextInput.line(subject(model), text.of("slack.letter.subject"))
                        .initial(model.words().subject())
                        .longest(LONGEST_SUBJECT));
        var number = 0;
        for (var part : LongText.parts(model.words().body())) {
            modal.input(TextInput.lines(body(model, number++), text.of("slack.letter.body"))
                    .initial(part));
        }
        return modal.build();
    }

    private static void remark(Modal modal, Model model, Text.In text) {
        switch (model.remark()) {
            case NONE -> {
                // the words are as they should be
            }
            case REDRAWN -> modal.section(text.of("slack.letter.redrawn"));
            case OUTDATED ->
                modal.section(
                        text.of("slack.letter.outdated"),
                        Button.of(
                                FRESH,
                                text.of("slack.letter.fresh"),
                                model.letter().value()));
        }
    }

    /** Slack keeps what was typed under an id: other words, another id. */
    private static BlockId subject(Model model) {
        return SUBJECT.with(model.words().basis());
    }

    private static BlockId body(Model model, int number) {
        return BODY.with(model.words().basis() + "." + number);
    }

    static Written read(FormValues form) {
        var subject = form.fields(SUBJECT).stream()
                .flatMap(field -> form.text(field).stream())
                .findFirst()
                .orElse("");
        var parts = form.fields(BODY).stream()
                .sorted(Comparator.comparingInt(LetterSendView::number))
                .flatMap(field -> form.text(field).stream())
                .toList();
        return new Written(subject, LongText.joined(parts));
    }

    static String basis(ViewMeta meta) {
        return meta.require(BASIS);
    }

    /** The field of the form that a sentence about the subject, or else about the text, stands at. */
    static BlockId field(FormValues form, boolean subject) {
        return form.fields(subject ? SUBJECT : BODY).getFirst();
    }

    private static int number(BlockId field) {
        return Integer.parseInt(field.which().substring(field.which().indexOf('.') + 1));
    }
}
