package dev.convene.feedback;

import dev.convene.access.Trail;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** Who has read the cards of an interview can no longer write one without knowing the others'. */
@Component
public class Blindness {

    private final Interviews interviews;
    private final Trail trail;

    Blindness(Interviews interviews, Trail trail) {
        this.interviews = interviews;
        this.trail = trail;
    }

    /** Whether the member was ever shown the cards: somebody noted as absent may have been, as a recruiter. */
    public boolean isLost(MemberId member, InterviewId interview) {
        var candidacy = interviews.require(interview).interview().candidacy();
        return trail.hasSeen(member, candidacy.value(), seen(interview));
    }

    static String seen(InterviewId interview) {
        return "cards of " + interview.value();
    }
}
