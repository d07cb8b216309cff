package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** Another link, room, site or number for an interview whose time stays: nobody is asked again, everybody is told. */
@Component
public class ChangeVenue {

    private final ChangeInterview change;
    private final Interviews interviews;

    ChangeVenue(ChangeInterview change, Interviews interviews) {
        this.change = change;
        this.interviews = interviews;
    }

    /** {@link Booking.Outcome.Booked} names the interview; the same place once more changes nothing. */
    public Booking.Outcome change(MemberId actor, InterviewId id, Venue venue) {
        return change.change(actor, id, "place changed", (panel, file) -> {
            var refused = Booking.Outcome.GreeterKeptAway.of(venue, file);
            if (refused.isPresent()) {
                return refused.get();
            }
            panel.interview().relocate(venue, panel.interview().telling());
            interviews.save(panel.interview());
            return new Booking.Outcome.Booked(id);
        });
    }
}
