package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.Round;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import dev.convene.slack.Words;

/** Asks before a round is closed: which cards are in, which are missing, what happens then. */
final class CloseRoundView {

    static final ViewId ID = new ViewId("close-round");

    record Model(InterviewFile file, Round round) {}

    private CloseRoundView() {}

    static View render(Model model, Text.In text) {
        var round = model.round();
        var missing = round.missing();
        return Modal.of(ID, text.of("slack.feedback.close-round.title"))
                .submit(text.of("slack.feedback.close-round"))
                .close(text.of("slack.feedback.cancel"))
                .meta(ViewMeta.of("interview", model.file().interview().id().value()))
                .section(Heading.of(model.file()).full(text))
                .section(Words.lines(
                        text.plural(
                                "slack.feedback.close-round.missing", missing.size(), Buttons.people(missing, text)),
                        round.submitted().isEmpty()
                                ? text.of("slack.feedback.close-round.none")
                                : text.of("slack.feedback.close-round.in", Buttons.people(round.submitted(), text))))
                .section(text.of("slack.feedback.close-round.then"))
                .build();
    }
}
