package dev.convene.candidate;

import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;

/**
 * Somebody who may decided what follows the stage.
 *
 * @param keepsBooked whether interviews booked stand while the candidacy is on hold
 */
public record StageDecided(
        CandidacyId candidacy, StageKey stage, int attempt, DecisionKind kind, boolean keepsBooked, MemberId by) {

    /** Whether nothing of what is booked shall take place for now. */
    public boolean clearsBooked() {
        return kind == DecisionKind.HOLD && !keepsBooked;
    }
}
