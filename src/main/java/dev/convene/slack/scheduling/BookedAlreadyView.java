package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.time.ZoneId;

/** Shows what is booked already, with what can be done about it. */
final class BookedAlreadyView {

    private static final ViewId ID = new ViewId("schedule-booked-already");

    record Model(Facts facts, ZoneId zone) {}

    private BookedAlreadyView() {}

    static View render(Model model, Text.In text) {
        var facts = model.facts();
        var modal = Modal.of(ID, text.of("slack.scheduling.schedule.title"))
                .close(text.of("slack.scheduling.close"))
                .section(what(model, text))
                .section(Phrases.in(text).answers(facts));
        return facts.isAhead()
                ? modal.actions(Notices.move(facts, text), Notices.cancel(facts, text))
                        .build()
                : modal.build();
    }

    private static Words what(Model model, Text.In text) {
        var about = model.facts().about();
        var phrases = Phrases.in(text);
        return Words.lines(
                text.of("slack.scheduling.booked-already", phrases.stage(about), about.candidate()),
                phrases.moment(model.facts(), model.zone()),
                phrases.venue(model.facts().venue()));
    }
}
