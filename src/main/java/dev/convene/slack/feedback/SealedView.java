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
import java.util.List;

/** The cards cannot be read yet: who is awaited. */
final class SealedView {

    static final ViewId ID = new ViewId("cards-sealed");

    /** @param owes whether the reader is one of those awaited */
    record Model(InterviewFile file, Round round, boolean owes) {}

    private SealedView() {}

    static View render(Model model, Text.In text) {
        return Modal.of(ID, text.of("slack.feedback.cards.title"))
                .close(text.of("slack.feedback.close"))
                .section(Heading.of(model.file()).full(text))
                .section(sentence(model.round(), text))
                .actions(
                        model.owes()
                                ? List.of(Button.of(
                                                Acts.WRITE_CARD,
                                                text.of("slack.feedback.write-card"),
                                                model.file()
                                                        .interview()
                                                        .id()
                                                        .value()
                                                        .toString())
                                        .primary())
                                : List.of())
                .build();
    }

    private static Words sentence(Round round, Text.In text) {
        var missing = round.missing();
        return missing.isEmpty()
                ? text.of("slack.feedback.cards.none")
                : text.plural(
                        "slack.feedback.cards.sealed",
                        missing.size(),
                        text.list(missing.stream().map(Text::mention).toList()));
    }
}
