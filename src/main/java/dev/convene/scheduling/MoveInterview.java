package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Another slot for the same panel, perhaps in another place; everybody is asked again, those who declined too. Where only
 * the place is another, nobody is.
 */
@Component
public class MoveInterview {

    private final ChangeInterview change;
    private final Interviews interviews;
    private final Clashes clashes;
    private final Clock clock;

    MoveInterview(ChangeInterview change, Interviews interviews, Clashes clashes, Clock clock) {
        this.change = change;
        this.interviews = interviews;
        this.clashes = clashes;
        this.clock = clock;
    }

    /**
     * Nothing changes unless the answer is {@link Booking.Outcome.Booked}.
     *
     * @param telling when the candidate is told of the change
     */
    public Booking.Outcome move(MemberId actor, InterviewId id, Booking.When when, Venue venue, Telling telling) {
        if (!when.hasPossibleLength()) {
            return new Booking.Outcome.LengthImpossible();
        }
        if (!when.startsAt().isAfter(clock.instant())) {
            return new Booking.Outcome.InThePast();
        }
        try {
            return change.change(
                    actor,
                    id,
                    "interview moved",
                    (panel, file) -> Booking.Outcome.GreeterKeptAway.of(venue, file)
                            .orElseGet(() -> move(panel, when.slot(), venue, telling)));
        } catch (DataIntegrityViolationException taken) {
            var panel = interviews.require(id);
            return clashes.at(when.slot(), members(panel), panel.interview().candidate(), id);
        }
    }

    private Booking.Outcome move(Panel panel, TimeSlot slot, Venue venue, Telling telling) {
        if (panel.interview().slot().covers(slot)) {
            panel.interview().relocate(venue, telling);
            interviews.save(panel.interview());
            return new Booking.Outcome.Booked(panel.interview().id());
        }
        interviews.inTurn(panel.interview().candidate(), members(panel));
        panel.interview().move(slot, venue, telling);
        interviews.save(panel.interview());
        panel.seats().forEach(seat -> {
            seat.askAgain(slot, seat.rule());
            interviews.save(seat);
        });
        return new Booking.Outcome.Booked(panel.interview().id());
    }

    private static List<MemberId> members(Panel panel) {
        return panel.seats().stream().map(Seat::member).toList();
    }
}
