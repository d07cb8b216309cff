package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.Round;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** The cards cannot be read yet: who is awaited. */
final class SealedView {

    static final ViewId ID = new ViewId("cards-sealed");

    /**
     * What the modal is made of.
     *
     * @param owes whether the reader was there and their card is not in
     * @param mayClose whether the reader may stop waiting
     */
    record Model(InterviewFile file, Round round, boolean owes, boolean mayClose) {}

    private SealedView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.feedback.cards.title"))
                .close(text.of("slack.feedback.close"))
                .section(Heading.of(model.file()).full(text))
                .section(sentence(model, text));
        return modal.actions(buttons(model, text)).build();
    }

    private static List<Button> buttons(Model model, Text.In text) {
        var buttons = new ArrayList<Button>();
        if (model.owes()) {
            buttons.add(Buttons.writeCard(model.file(), text).primary());
        }
        if (model.mayClose() && !model.round().missing().isEmpty()) {
            buttons.add(
                    Button.of(Acts.CLOSE_ROUND, text.of("slack.feedback.close-round"), Buttons.value(model.file())));
        }
        return buttons;
    }

    private static Words sentence(Model model, Text.In text) {
        var round = model.round();
        var missing = round.missing();
        if (round.isClosed()) {
            return text.of(
                    model.owes() ? "slack.feedback.cards.closed-without-yours" : "slack.feedback.cards.closed-empty");
        }
        return missing.isEmpty()
                ? text.of("slack.feedback.cards.none")
                : text.plural("slack.feedback.cards.sealed", missing.size(), Buttons.people(missing, text));
    }
}
