package dev.convene.scheduling;

import dev.convene.access.Trail;
import dev.convene.panel.WentAway;
import dev.convene.shared.MemberId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Declines every seat that somebody has while they are away, so that whoever recruits is asked for somebody else. They
 * can accept again as after any other no.
 */
@Component
class FreeAwaySeats {

    private final FindTouched touched;
    private final AnswerInvitation answer;
    private final Trail trail;

    FreeAwaySeats(FindTouched touched, AnswerInvitation answer, Trail trail) {
        this.touched = touched;
        this.answer = answer;
        this.trail = trail;
    }

    @EventListener
    void on(WentAway away) {
        touched.panels(away.member(), away.from(), away.until())
                .forEach(panel -> decline(away.recordedBy(), away.member(), panel.interview()));
    }

    private void decline(MemberId recordedBy, MemberId member, Interview interview) {
        answer.decline(member, interview.id(), DeclineReason.NOT_AT_THAT_TIME);
        if (!recordedBy.equals(member)) {
            trail.changed(recordedBy, interview.candidacy().value(), "seat of somebody away");
        }
    }
}
