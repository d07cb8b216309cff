package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.Instant;
import java.time.ZoneId;

/** The form in which an interview gets another slot or place. */
final class MoveView {

    /**
     * What the form is made of.
     *
     * @param start what stands in the form; the slot's own at first
     * @param venue what stands there of how and where; the interview's own at first
     */
    record Model(Facts facts, Instant start, ZoneId zone, VenueFields.Given venue) {}

    private MoveView() {}

    static View render(Model model, Text.In text) {
        var facts = model.facts();
        var when = new WhenFields.Given(
                model.start(),
                facts.slot().length(),
                model.zone(),
                model.venue().venue().clockOf(facts.about().zone()));
        var modal = head(model, text).meta(MoveForm.WHEN.meta(MoveForm.meta(facts.id()), when));
        MoveForm.WHEN.add(modal, when, text);
        WhenFields.warn(modal, when, text);
        return MoveForm.VENUE
                .add(modal, model.venue(), text)
                .input(TellingField.of(MoveForm.TELLING, facts.telling(), text))
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
}
