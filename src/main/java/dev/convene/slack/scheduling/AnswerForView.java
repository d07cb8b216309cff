package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.DeclineReason;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Asks who of the panel said what by phone. */
final class AnswerForView {

    static final ViewId ID = new ViewId("answer-for");

    /**
     * What the form is made of.
     *
     * @param people the panel by name
     * @param meta of a {@link MoveForm}, and what else the form remembers
     */
    record Model(Facts facts, List<Choice> people, ViewMeta meta, ZoneId zone) {}

    private AnswerForView() {}

    static View render(Model model, Text.In text) {
        var facts = model.facts();
        return Modal.of(ID, text.of("slack.scheduling.answer-for.title"))
                .submit(text.of("slack.scheduling.answer-for.submit"))
                .close(text.of("slack.scheduling.back"))
                .meta(model.meta())
                .section(Phrases.in(text).head(facts, model.zone()))
                .section(Phrases.in(text).answers(facts))
                .input(whom(model, text))
                .input(ChoiceInput.radio(AnswerForForm.SAID, text.of("slack.scheduling.answer-for.said"), said(text)))
                .context(text.of("slack.scheduling.answer-for.then"))
                .build();
    }

    private static ChoiceInput whom(Model model, Text.In text) {
        return ChoiceInput.one(
                        AnswerForForm.COLLEAGUE,
                        text.of("slack.scheduling.answer-for.whom"),
                        Choices.of(model.people()))
                .initial(likeliest(model.facts()));
    }

    /** Whoever has not answered yet. */
    private static String likeliest(Facts facts) {
        return facts.panel().stream()
                .filter(seat -> seat.answer() == Answer.ASKED)
                .findFirst()
                .orElse(facts.panel().getFirst())
                .member()
                .value();
    }

    private static Choices said(Text.In text) {
        var all = new ArrayList<Choice>();
        all.add(new Choice(AnswerForForm.YES, text.of("slack.scheduling.answer-for.yes")));
        DeclineReason.choices()
                .forEach(reason -> all.add(new Choice(
                        reason.name(),
                        text.of(
                                "slack.scheduling.answer-for.no",
                                Phrases.in(text).reason(reason)))));
        return Choices.of(all);
    }
}
