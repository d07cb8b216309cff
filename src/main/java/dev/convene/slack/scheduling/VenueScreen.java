package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.ChangeVenue;
import dev.convene.scheduling.InterviewId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.FormValues;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters the link, the room or the number of an interview whose time stays. */
@Component
class VenueScreen implements Screen {

    /** Value: interview. */
    static final ActionId ENTER = new ActionId("enter-place");

    private final ChosenInterview chosen;
    private final ChangeVenue change;
    private final VenueForms venues;
    private final BookingTroubles troubles;

    VenueScreen(ChosenInterview chosen, ChangeVenue change, VenueForms venues, BookingTroubles troubles) {
        this.chosen = chosen;
        this.change = change;
        this.venues = venues;
        this.troubles = troubles;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(ENTER, press -> press.open(() -> form(press, ChosenInterview.id(press.value()))))
                .opens(VenueForm.FIELDS.mode().action(), this::redraw)
                .opens(VenueForm.FIELDS.site().action(), this::redraw)
                .submission(VenueForm.ID, this::change);
    }

    View form(Talk talk, InterviewId id) {
        return form(talk, id, Optional.empty());
    }

    private View form(Talk talk, InterviewId id, Optional<FormValues> values) {
        var facts = chosen.mine(talk, id);
        var given = venues.change(facts, VenueForm.FIELDS, values);
        return VenueView.render(new VenueView.Model(facts, given, talk.reader().zone()), talk.text());
    }

    private void redraw(Press press) {
        press.redraw(() -> form(press, MoveForm.interview(press.meta()), Optional.of(press.form())));
    }

    private Answer change(Submission submission) {
        var id = MoveForm.interview(submission.meta());
        var about = chosen.facts(id).about();
        var venue = venues.read(about.candidacy(), VenueForm.FIELDS, submission.form());
        var text = submission.text();
        var outcome = change.change(submission.reader().id(), id, venue);
        if (!(outcome instanceof Booking.Outcome.Booked)) {
            return troubles.answer(outcome, new BookingTroubles.Fields(MoveForm.WHEN, Map.of()), text);
        }
        submission.tell(text.of("slack.scheduling.venue.told", Phrases.in(text).without(about)));
        return Answer.close();
    }
}
