package dev.convene.feedback;

import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A panelist says that the card a recruiter typed for them is what they said: it counts from then on. */
@Component
public class ConfirmScorecard {

    private final SubmitScorecard submit;
    private final ScorecardStore scorecards;
    private final Clock clock;

    ConfirmScorecard(SubmitScorecard submit, ScorecardStore scorecards, Clock clock) {
        this.submit = submit;
        this.scorecards = scorecards;
        this.clock = clock;
    }

    /** One that its author has rewritten meanwhile is handed in as it stands, since it says what they meant. */
    public SubmitScorecard.Submission confirm(MemberId author, InterviewId interview) {
        var card = scorecards.findByInterviewAndAuthor(interview, author);
        return card.isEmpty() || card.get().content().recommendation() == null
                ? new SubmitScorecard.Submission.RecommendationMissing()
                : submit.submit(author, interview, kept -> kept.confirm(clock.instant()));
    }
}
