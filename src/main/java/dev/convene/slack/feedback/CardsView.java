package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.ReadCards;
import dev.convene.process.Criterion;
import dev.convene.process.Question;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.ActionId;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import java.util.ArrayList;
import java.util.List;

/** The cards of a round side by side: what each recommends, criterion by criterion, question by question, the notes. */
final class CardsView {

    static final ViewId ID = new ViewId("cards");
    static final ActionId PAGE = new ActionId("cards-page");

    /** Blocks of cards on one page; the rest of a view's hundred is for what stands around them. */
    private static final int PAGE_SIZE = 80;

    /**
     * What the view is made of.
     *
     * @param page counted from 0
     * @param mayDecide whether the reader can decide about the stage now
     */
    record Model(InterviewFile file, List<ReadCards.Card> cards, int page, boolean mayDecide) {

        List<Criterion> criteria() {
            return file.stage() instanceof Stage.Interview stage ? stage.criteria() : List.of();
        }

        List<Question> questions() {
            return file.stage() instanceof Stage.Interview stage ? stage.questions() : List.of();
        }
    }

    private CardsView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.feedback.cards.title"))
                .close(text.of("slack.feedback.close"))
                .section(Heading.of(model.file()).full(text));
        var pieces = new CardPieces(model.cards(), text).all(model.criteria(), model.questions());
        var last = (pieces.size() - 1) / PAGE_SIZE;
        var page = Math.clamp(model.page(), 0, last);
        pieces.stream().skip((long) page * PAGE_SIZE).limit(PAGE_SIZE).forEach(modal::section);
        return modal.divider().actions(buttons(model, page, last, text)).build();
    }

    private static List<Button> buttons(Model model, int page, int last, Text.In text) {
        var buttons = new ArrayList<Button>();
        if (model.mayDecide()) {
            buttons.add(Buttons.decide(Matter.of(model.file()), text).primary());
        }
        if (page > 0) {
            buttons.add(turn("back", model.file(), page - 1, text));
        }
        if (page < last) {
            buttons.add(turn("on", model.file(), page + 1, text));
        }
        return buttons;
    }

    private static Button turn(String which, InterviewFile file, int to, Text.In text) {
        var label = text.of("slack.feedback.cards.page." + which);
        return Button.of(PAGE.with(which), label, Buttons.value(file) + ":" + to);
    }
}
