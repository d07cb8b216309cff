package dev.convene.feedback;

import dev.convene.scheduling.InterviewDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Cards and drafts go with the interview that they are about. */
@Component
class DeleteCards {

    private final ScorecardStore scorecards;
    private final ClosedRounds closed;

    DeleteCards(ScorecardStore scorecards, ClosedRounds closed) {
        this.scorecards = scorecards;
        this.closed = closed;
    }

    @EventListener
    void on(InterviewDeleted deleted) {
        scorecards.deleteAll(scorecards.findByInterview(deleted.interview()));
        closed.delete(deleted.interview());
    }
}
