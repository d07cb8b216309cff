package dev.convene.feedback;

import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what a panelist has typed so far. */
@Component
public class SaveDraft {

    private final ScorecardStore scorecards;
    private final ReadInterview interviews;
    private final TransactionTemplate transaction;

    SaveDraft(ScorecardStore scorecards, ReadInterview interviews, TransactionTemplate transaction) {
        this.scorecards = scorecards;
        this.interviews = interviews;
        this.transaction = transaction;
    }

    /** False, with nothing kept, if the author has no seat there or has submitted already. */
    public boolean save(MemberId author, InterviewId interview, CardContent content) {
        return Boolean.TRUE.equals(transaction.execute(tx -> {
            interviews.hold(interview);
            var card = scorecards
                    .findByInterviewAndAuthor(interview, author)
                    .orElseGet(() -> Scorecard.begin(interview, author));
            var file = interviews.require(interview);
            var seated = file.panel()
                    .seatOf(author)
                    .filter(seat -> seat.answer().isLive())
                    .isPresent();
            if (!seated || file.candidacy().isKeptFrom(author) || card.isSubmitted()) {
                return false;
            }
            card.write(content);
            scorecards.save(card);
            return true;
        }));
    }
}
