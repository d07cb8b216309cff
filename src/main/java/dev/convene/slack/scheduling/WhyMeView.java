package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.process.SeatRule;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;

/** Tells somebody why they were asked. */
final class WhyMeView {

    private static final ViewId ID = new ViewId("why-me");

    /**
     * What is told.
     *
     * @param eligible how many people may take such a seat, the reader included
     * @param own the reader's minutes lately
     * @param median the minutes of whoever stands in the middle of them
     */
    record Model(Facts.About about, SeatRule line, int eligible, long own, long median) {}

    private WhyMeView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.scheduling.why.title"))
                .close(text.of("slack.scheduling.close"))
                .section(role(model, text))
                .section(text.plural("slack.scheduling.why.eligible", model.eligible()));
        if (model.eligible() > 1) {
            modal.section(text.of("slack.scheduling.why.minutes", model.own(), model.median()));
        }
        return modal.context(text.of("slack.scheduling.why.use")).build();
    }

    private static Words role(Model model, Text.In text) {
        var about = model.about();
        var phrases = Phrases.in(text);
        return text.of(
                "slack.scheduling.why.role",
                phrases.stage(about),
                phrases.recipe(about),
                phrases.role(about, model.line()));
    }
}
