package dev.convene.process;

/** Who decides what comes after a stage. */
public enum Decider {
    RECRUITER,
    HIRING_MANAGER
}
