package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.ReadCards;
import dev.convene.process.Criterion;
import dev.convene.process.Question;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewFile;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
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
        var pieces = pieces(model, text);
        var pages = Math.max(1, (pieces.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        var page = Math.clamp(model.page(), 0, pages - 1);
        pieces.stream().skip((long) page * PAGE_SIZE).limit(PAGE_SIZE).forEach(modal::section);
        return modal.divider().actions(buttons(model, page, pages, text)).build();
    }

    private static List<Words> pieces(Model model, Text.In text) {
        var pieces = new ArrayList<Words>();
        pieces.add(text.of("slack.feedback.cards.recommendations"));
        model.cards().forEach(card -> pieces.add(recommendation(card, text)));
        model.criteria().forEach(criterion -> pieces.addAll(criterion(criterion, model, text)));
        model.questions().forEach(question -> pieces.addAll(question(question, model, text)));
        model.cards().stream().filter(card -> !card.content().notes().isEmpty()).forEach(card -> {
            pieces.add(text.of("slack.feedback.cards.notes-of", card.author()));
            pieces.add(Text.person(card.content().notes()));
        });
        return pieces;
    }

    private static Words recommendation(ReadCards.Card card, Text.In text) {
        var said = card.recommendation()
                .map(recommendation -> CardWords.recommendation(recommendation, text))
                .orElseThrow();
        var line = text.of("slack.feedback.cards.recommendation", card.author(), said);
        return card.content().summary().isEmpty()
                ? line
                : Words.lines(line, Text.person(card.content().summary()));
    }

    private static List<Words> criterion(Criterion criterion, Model model, Text.In text) {
        var marks = model.cards().stream()
                .flatMap(card -> card.content().mark(criterion.key()).stream())
                .toList();
        var lines = new ArrayList<Words>();
        lines.add(text.of(
                "slack.feedback.cards.criterion",
                criterion.name().in(text.locale()),
                Agreement.of(marks, model.cards().size(), text)));
        model.cards()
                .forEach(card -> lines.add(text.of(
                        "slack.feedback.cards.line",
                        card.author(),
                        CardWords.mark(card.content().mark(criterion.key()), text))));
        return Pieces.grouped(lines);
    }

    private static List<Words> question(Question question, Model model, Text.In text) {
        var lines = new ArrayList<Words>();
        lines.add(text.of("slack.feedback.cards.question", question.text().in(text.locale())));
        model.cards()
                .forEach(card -> lines.add(text.of(
                        "slack.feedback.cards.line",
                        card.author(),
                        card.content()
                                .reply(question.key())
                                .map(reply -> Replies.said(reply, text))
                                .orElseGet(() -> text.of("slack.feedback.cards.no-reply")))));
        return Pieces.grouped(lines);
    }

    private static List<Button> buttons(Model model, int page, int pages, Text.In text) {
        var buttons = new ArrayList<Button>();
        var interview = model.file().interview().id().value();
        if (model.mayDecide()) {
            buttons.add(Button.of(
                            Acts.DECIDE,
                            text.of("slack.feedback.decide.button"),
                            CardDonePages.matter(model.file()).value())
                    .primary());
        }
        if (page > 0) {
            buttons.add(turn("back", interview + ":" + (page - 1), text));
        }
        if (page < pages - 1) {
            buttons.add(turn("on", interview + ":" + (page + 1), text));
        }
        return buttons;
    }

    private static Button turn(String which, String value, Text.In text) {
        return Button.of(PAGE.with(which), text.of("slack.feedback.cards.page." + which), value);
    }
}
