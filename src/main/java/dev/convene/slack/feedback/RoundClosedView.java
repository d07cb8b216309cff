package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.Round;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** The round is closed: who decides now. */
final class RoundClosedView {

    private static final ViewId ID = new ViewId("round-closed");

    /** @param mayDecide whether the reader can decide about the stage now */
    record Model(InterviewFile file, Round round, boolean mayDecide) {}

    private RoundClosedView() {}

    static View render(Model model, Text.In text) {
        return Modal.of(ID, text.of("slack.feedback.close-round.title"))
                .close(text.of("slack.feedback.close"))
                .section(Heading.of(model.file()).full(text))
                .section(Words.lines(
                        RoundView.closed(model.round(), text),
                        CardDoneView.whoDecides(model.file(), model.mayDecide(), text)))
                .actions(buttons(model, text))
                .build();
    }

    private static List<Button> buttons(Model model, Text.In text) {
        var buttons = new ArrayList<Button>();
        if (!model.round().submitted().isEmpty()) {
            buttons.add(Buttons.seeCards(model.file(), text));
        }
        if (model.mayDecide()) {
            buttons.add(Buttons.decide(Matter.of(model.file()), text).primary());
        }
        return buttons;
    }
}
