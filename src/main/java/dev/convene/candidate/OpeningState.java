package dev.convene.candidate;

/** Whether a post still takes people. Whoever is under way goes on, whatever it says. */
public enum OpeningState {
    OPEN,
    FILLED,
    CLOSED
}
