package dev.convene.slack.feedback;

import dev.convene.candidate.Decide;
import dev.convene.candidate.Decision;
import dev.convene.feedback.CardContent;
import dev.convene.feedback.SubmitScorecard;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.shared.MemberId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands in a card and, where the same form asked for it, takes the decision: both, or what the rights allow of it. */
@Component
class HandInCard {

    private final SubmitScorecard submitScorecard;
    private final Decide decide;
    private final Interviews interviews;
    private final TransactionTemplate transaction;

    HandInCard(SubmitScorecard submitScorecard, Decide decide, Interviews interviews, TransactionTemplate transaction) {
        this.submitScorecard = submitScorecard;
        this.decide = decide;
        this.interviews = interviews;
        this.transaction = transaction;
    }

    /** A reason that is missing holds the card back too: it is asked for before anything is kept. */
    HandedIn handIn(MemberId author, InterviewId interview, CardContent content, Optional<Decision> decision) {
        return transaction.execute(tx -> {
            var card = submitScorecard.submit(author, interview, content);
            if (card instanceof SubmitScorecard.Submission.Submitted && decision.isPresent()) {
                return new HandedIn(card, Optional.of(decide(tx, author, interview, decision.get())));
            }
            return new HandedIn(card, Optional.empty());
        });
    }

    private Decide.Outcome decide(TransactionStatus tx, MemberId author, InterviewId id, Decision decision) {
        var interview = interviews.require(id).interview();
        var occasion = interview.occasion();
        var outcome = decide.decide(author, interview.candidacy(), occasion.stage(), occasion.attempt(), decision);
        if (outcome instanceof Decide.Outcome.ReasonMissing) {
            tx.setRollbackOnly();
        }
        return outcome;
    }

    /** @param decision what came of the decision; empty where none was to be taken */
    record HandedIn(SubmitScorecard.Submission card, Optional<Decide.Outcome> decision) {

        boolean lacksReason() {
            return decision.filter(Decide.Outcome.ReasonMissing.class::isInstance)
                    .isPresent();
        }
    }
}
