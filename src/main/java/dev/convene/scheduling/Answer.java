package dev.convene.scheduling;

/** What the person asked to take a seat has said so far. */
public enum Answer {
    ASKED,
    ACCEPTED,
    DECLINED,
    /** No longer asked: replaced, or the interview was cancelled. */
    RELEASED;

    /** Keeps the person's time. */
    public boolean isLive() {
        return this == ASKED || this == ACCEPTED;
    }
}
