package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.process.Mode;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;

/** The form in which an interview gets another slot or place. */
final class MoveView {

    /**
     * What the form is made of.
     *
     * @param start what stands in the form; the slot's own at first
     */
    record Model(Facts facts, Instant start, ZoneId zone) {}

    private MoveView() {}

    static View render(Model model, Text.In text) {
        var facts = model.facts();
        var about = facts.about();
        var phrases = Phrases.in(text);
        var when = new WhenFields.Given(model.start(), facts.slot().length(), model.zone(), about.zone());
        var modal = Modal.of(MoveForm.ID, text.of("slack.scheduling.move.title"))
                .submit(text.of("slack.scheduling.move"))
                .close(text.of("slack.scheduling.back"))
                .meta(MoveForm.WHEN.meta(MoveForm.meta(facts.id()), when))
                .section(Words.lines(
                        text.of("slack.scheduling.bold", phrases.stage(about)),
                        phrases.dots(Text.person(about.candidate()), Text.person(about.opening())),
                        text.of(
                                "slack.scheduling.move.now",
                                phrases.moment(facts.slot().startsAt(), model.zone(), about.zone()))));
        MoveForm.WHEN.add(modal, when, text);
        var venue = facts.venue();
        VenueFields.add(
                modal,
                MoveForm.VENUE,
                new VenueFields.Given(modes(facts), venue.mode(), venue.place(), venue.note()),
                text);
        return modal.context(text.of("slack.scheduling.move.then")).build();
    }

    /** The stage's, and the one that was booked in case the process says otherwise. */
    private static Set<Mode> modes(Facts facts) {
        var modes = new LinkedHashSet<>(facts.about().stage().modes());
        modes.add(facts.venue().mode());
        return modes;
    }
}
