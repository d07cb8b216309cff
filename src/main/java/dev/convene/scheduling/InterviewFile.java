package dev.convene.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.process.SeatRule;
import dev.convene.process.Stage;

/** An interview with its panel and the candidacy it belongs to. */
public record InterviewFile(Panel panel, CandidacyFile candidacy) {

    public Interview interview() {
        return panel.interview();
    }

    public Stage.Meeting stage() {
        return (Stage.Meeting) candidacy.process().stage(interview().occasion().stage());
    }

    /** The line of the recipe that a seat was asked for. */
    public SeatRule rule(Seat seat) {
        return stage().recipe().rules().get(seat.rule());
    }

    /** Whether the panel writes scorecards afterwards; hosts of a visit do not. */
    public boolean isEvaluated() {
        return stage() instanceof Stage.Interview;
    }
}
