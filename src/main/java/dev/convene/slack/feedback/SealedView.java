package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.Round;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;

/** The cards cannot be read yet: who is awaited. */
final class SealedView {

    static final ViewId ID = new ViewId("cards-sealed");

    /** @param owes whether the reader is one of those awaited */
    record Model(InterviewFile file, Round round, boolean owes) {}

    private SealedView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.feedback.cards.title"))
                .close(text.of("slack.feedback.close"))
                .section(Heading.of(model.file()).full(text))
                .section(sentence(model.round(), text));
        if (model.owes()) {
            modal.actions(Buttons.writeCard(model.file(), text).primary());
        }
        return modal.build();
    }

    private static Words sentence(Round round, Text.In text) {
        var missing = round.missing();
        return missing.isEmpty()
                ? text.of("slack.feedback.cards.none")
                : text.plural("slack.feedback.cards.sealed", missing.size(), Buttons.people(missing, text));
    }
}
