package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import java.time.ZoneId;

/** The form in which an interview gets its link, its room or its number; the time stays. */
final class VenueView {

    record Model(Facts facts, VenueFields.Given given, ZoneId zone) {}

    private VenueView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(VenueForm.ID, text.of("slack.scheduling.venue.title"))
                .submit(text.of("slack.scheduling.venue.submit"))
                .close(text.of("slack.scheduling.back"))
                .meta(MoveForm.meta(model.facts().id()))
                .section(Phrases.in(text).head(model.facts(), model.zone()));
        return VenueForm.FIELDS
                .add(modal, model.given(), text)
                .context(text.of("slack.scheduling.venue.then"))
                .build();
    }
}
