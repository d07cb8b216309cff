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
        var venue = facts.venue();
        var when = new WhenFields.Given(
                model.start(),
                facts.slot().length(),
                model.zone(),
                facts.about().zone());
        var modal = head(model, text).meta(MoveForm.WHEN.meta(MoveForm.meta(facts.id()), when));
        MoveForm.WHEN.add(modal, when, text);
        var place = new VenueFields.Given(modes(facts), venue.mode(), venue.place(), venue.note());
        VenueFields.add(modal, MoveForm.VENUE, place, text);
        return modal.input(TellingField.of(MoveForm.TELLING, facts.telling(), text))
                .context(text.of("slack.scheduling.move.then"))
                .build();
    }

    private static Modal head(Model model, Text.In text) {
        var phrases = Phrases.in(text);
        return Modal.of(MoveForm.ID, text.of("slack.scheduling.move.title"))
                .submit(text.of("slack.scheduling.move"))
                .close(text.of("slack.scheduling.back"))
                .section(Words.lines(
                        phrases.head(model.facts().about()),
                        text.of("slack.scheduling.move.now", phrases.moment(model.facts(), model.zone()))));
    }

    /** The stage's, and the one that was booked in case the process says otherwise. */
    private static Set<Mode> modes(Facts facts) {
        var modes = new LinkedHashSet<>(facts.about().stage().modes());
        modes.add(facts.venue().mode());
        return modes;
    }
}
