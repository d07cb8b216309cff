package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import java.time.ZoneId;

/** Says what cancelling does, and asks whether it is meant. */
final class CancelView {

    static final ViewId ID = new ViewId("cancel");

    record Model(Facts facts, ZoneId zone) {}

    private CancelView() {}

    static View render(Model model, Text.In text) {
        var facts = model.facts();
        return Modal.of(ID, text.of("slack.scheduling.cancel.title"))
                .submit(text.of("slack.scheduling.cancel.submit"))
                .close(text.of("slack.scheduling.keep"))
                .meta(MoveForm.meta(facts.id()))
                .section(Phrases.in(text).head(facts, model.zone()))
                .section(text.of("slack.scheduling.cancel.then"))
                .build();
    }

    /** Without the candidate's name: it stands in whatever conversation the form was opened from. */
    static Message told(Facts facts, Text.In text) {
        var sentence =
                text.of("slack.scheduling.cancelled.told", Phrases.in(text).without(facts.about()));
        return Message.saying(sentence)
                .section(sentence)
                .actions(Button.of(UndoCancelScreen.UNDO, text.of("slack.frame.undo"), Notices.id(facts)))
                .build();
    }
}
