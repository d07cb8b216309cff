package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** A recruiter tells the candidate although some of the panel have not answered yet. */
@Component
public class ConfirmNow {

    private final ChangeInterview change;
    private final Interviews interviews;

    ConfirmNow(ChangeInterview change, Interviews interviews) {
        this.change = change;
        this.interviews = interviews;
    }

    /** {@link Booking.Outcome.Booked} names the interview; confirming it again changes nothing. */
    public Booking.Outcome confirm(MemberId actor, InterviewId id) {
        return change.change(actor, id, "interview confirmed", (panel, file) -> {
            if (panel.interview().status() == InterviewStatus.PROPOSED) {
                panel.interview().confirm();
                interviews.save(panel.interview());
            }
            return new Booking.Outcome.Booked(id);
        });
    }
}
