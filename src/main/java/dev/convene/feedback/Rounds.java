package dev.convene.feedback;

import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.shared.MemberId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where rounds are read. */
@Component
public class Rounds {

    private final Interviews interviews;
    private final ScorecardStore scorecards;
    private final ClosedRounds closed;

    Rounds(Interviews interviews, ScorecardStore scorecards, ClosedRounds closed) {
        this.interviews = interviews;
        this.scorecards = scorecards;
        this.closed = closed;
    }

    public Round of(InterviewId interview) {
        return of(interviews.require(interview));
    }

    /** Who typed a card for the author that waits for their word; empty where there is none. */
    public Optional<MemberId> reporter(InterviewId interview, MemberId author) {
        return scorecards
                .findByInterviewAndAuthor(interview, author)
                .filter(Scorecard::waitsToBeConfirmed)
                .map(Scorecard::reportedBy);
    }

    public Round of(Panel panel) {
        return new Round(
                panel,
                scorecards.findByInterview(panel.interview().id()).stream()
                        .filter(Scorecard::isSubmitted)
                        .map(Scorecard::author)
                        .collect(Collectors.toSet()),
                closed.closedBy(panel.interview().id()).orElse(null));
    }
}
