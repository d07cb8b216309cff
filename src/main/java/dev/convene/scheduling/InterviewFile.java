package dev.convene.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.Count;
import dev.convene.process.SeatRule;
import dev.convene.process.Stage;
import java.util.List;

/** An interview with its panel and the candidacy it belongs to. */
public record InterviewFile(Panel panel, CandidacyFile candidacy) {

    private static final SeatRule ANYBODY =
            new SeatRule(new Count.Exactly(1), List.of(), List.of(), List.of(), false, false);

    public Interview interview() {
        return panel.interview();
    }

    public Stage.Meeting stage() {
        return (Stage.Meeting) candidacy.process().stage(interview().occasion().stage());
    }

    /** The line of the recipe that a seat was asked for; anybody's where it was none of them. */
    public SeatRule rule(Seat seat) {
        return seat.rule() == Placement.BESIDE
                ? ANYBODY
                : stage().recipe().rules().get(seat.rule());
    }

    /** Whether the panel writes scorecards afterwards; hosts of a visit do not. */
    public boolean isEvaluated() {
        return stage() instanceof Stage.Interview;
    }
}
