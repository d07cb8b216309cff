package dev.convene.scheduling;

/** The life of an interview. */
public enum InterviewStatus {
    PROPOSED,
    CONFIRMED,
    HELD,
    NOT_HELD,
    CANCELLED;

    /** Still to take place, as far as anybody has said. */
    public boolean isAhead() {
        return this == PROPOSED || this == CONFIRMED;
    }
}
