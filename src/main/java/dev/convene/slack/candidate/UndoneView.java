package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.History;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.List;

/** Something was undone: where the candidacy stands again. Names nobody, since it may stand in any conversation. */
final class UndoneView {

    private static final ViewId ID = new ViewId("undone");

    /** @param file as it is now; as it was, where it has just been added and is there no more */
    record Model(History.What what, CandidacyFile file) {}

    private UndoneView() {}

    static Message message(Model model, Text.In text) {
        var sentence = sentence(model, text);
        return Message.saying(sentence)
                .section(sentence)
                .actions(buttons(model, text))
                .build();
    }

    static View modal(Model model, Text.In text) {
        return Modal.of(ID, text.of("slack.candidate.undo.title"))
                .close(text.of("slack.candidate.close"))
                .section(sentence(model, text))
                .actions(buttons(model, text))
                .build();
    }

    private static Words sentence(Model model, Text.In text) {
        var opening = Say.opening(model.file());
        return model.what() == History.What.BEGAN
                ? text.of("slack.candidate.undo.not-added", opening)
                : text.of(
                        "slack.candidate.undo.done",
                        opening,
                        Say.stage(model.file().stage(), text),
                        Changed.status(model.file().candidacy().standing().status(), text));
    }

    private static List<Button> buttons(Model model, Text.In text) {
        if (model.what() == History.What.BEGAN) {
            var opening = model.file().opening().id().value().toString();
            return List.of(Button.of(Acts.ADD_CANDIDATE, text.of("slack.candidate.add.button"), opening));
        }
        return List.of(Button.of(
                Acts.OPEN_CANDIDACY,
                text.of("slack.candidate.open"),
                model.file().id().value().toString()));
    }
}
