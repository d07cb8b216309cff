package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
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
        var about = facts.about();
        var phrases = Phrases.in(text);
        var modal = Modal.of(ID, text.of("slack.scheduling.schedule.title"))
                .close(text.of("slack.scheduling.close"))
                .section(Words.lines(
                        text.of("slack.scheduling.booked-already", phrases.stage(about), about.candidate()),
                        phrases.moment(facts.slot().startsAt(), model.zone(), about.zone()),
                        phrases.venue(facts.venue())))
                .section(Words.lines(facts.panel().stream()
                        .map(seat -> phrases.answer(about, seat))
                        .toList()));
        if (facts.isAhead()) {
            var id = facts.id().value().toString();
            modal.actions(
                    Button.of(Acts.MOVE_INTERVIEW, text.of("slack.scheduling.move"), id),
                    Button.of(Acts.CANCEL_INTERVIEW, text.of("slack.scheduling.cancel"), id));
        }
        return modal.build();
    }
}
