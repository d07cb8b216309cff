package dev.convene.candidate;

/** Whether a candidacy is under way, waits, or has ended and how. */
public enum CandidacyStatus {
    ACTIVE,
    ON_HOLD,
    HIRED,
    REJECTED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == ACTIVE || this == ON_HOLD;
    }
}
