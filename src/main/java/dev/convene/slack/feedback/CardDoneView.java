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

/** The card is in: who is still awaited, or what comes now. */
final class CardDoneView {

    static final ViewId ID = new ViewId("card-done");

    /** @param mayDecide whether the reader can decide about the stage now */
    record Model(InterviewFile file, Round round, boolean mayDecide) {}

    private CardDoneView() {}

    static View render(Model model, Text.In text) {
        return Modal.of(ID, text.of("slack.feedback.done.title"))
                .close(text.of("slack.feedback.close"))
                .section(Heading.of(model.file()).full(text))
                .section(sentence(model, text))
                .actions(model.round().isComplete() ? buttons(model, text) : List.of())
                .build();
    }

    private static Words sentence(Model model, Text.In text) {
        var missing = model.round().missing();
        if (!missing.isEmpty()) {
            var all = model.round().panel().expected().size();
            return text.plural("slack.feedback.done.sealed", missing.size(), all, Buttons.people(missing, text));
        }
        var key = model.round().isOfOne() ? "slack.feedback.done.alone" : "slack.feedback.done.complete";
        return Words.lines(text.of(key), whoDecides(model.file(), model.mayDecide(), text));
    }

    static Words whoDecides(InterviewFile file, boolean mayDecide, Text.In text) {
        if (mayDecide) {
            return text.of("slack.feedback.done.you-decide");
        }
        var deciders = file.candidacy().decidersOf(file.stage());
        return deciders.isEmpty()
                ? text.of("slack.feedback.done.nobody-decides")
                : text.plural("slack.feedback.done.others-decide", deciders.size(), Buttons.people(deciders, text));
    }

    private static List<Button> buttons(Model model, Text.In text) {
        var buttons = new ArrayList<Button>();
        if (!model.round().isOfOne()) {
            buttons.add(Buttons.seeCards(model.file(), text).primary());
        }
        if (model.mayDecide()) {
            buttons.add(Buttons.decide(Matter.of(model.file()), text));
        }
        return buttons;
    }
}
