package dev.convene.feedback;

import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
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
