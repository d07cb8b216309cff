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

    Rounds(Interviews interviews, ScorecardStore scorecards) {
        this.interviews = interviews;
        this.scorecards = scorecards;
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
                        .collect(Collectors.toSet()));
    }
}
