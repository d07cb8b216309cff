package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** A recruiter goes ahead without somebody of the panel, in whose place nobody is asked; the reason is kept. */
@Component
public class LeaveSeatEmpty {

    private final ChangeInterview change;
    private final Interviews interviews;

    LeaveSeatEmpty(ChangeInterview change, Interviews interviews) {
        this.change = change;
        this.interviews = interviews;
    }

    /** {@link Booking.Outcome.Booked} names the interview; it is confirmed if everybody else has accepted. */
    public Booking.Outcome leave(MemberId actor, InterviewId id, MemberId leaving, String reason) {
        if (reason.isBlank()) {
            return new Booking.Outcome.ReasonMissing();
        }
        return change.change(actor, id, "seat left empty", (panel, file) -> {
            var seat = panel.seatOf(leaving);
            if (seat.isEmpty()) {
                return new Booking.Outcome.TooLate();
            }
            if (panel.seats().stream()
                    .noneMatch(other -> other != seat.get() && other.answer().isLive())) {
                return new Booking.Outcome.NobodyThere();
            }
            panel.interview().goAheadSmaller(new Interview.Smaller(reason, actor));
            interviews.save(panel.interview());
            seat.get().release();
            interviews.save(seat.get());
            interviews.confirmIfComplete(id);
            return new Booking.Outcome.Booked(id);
        });
    }
}
