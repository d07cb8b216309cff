package dev.convene.scheduling;

/** Whom a proposal prefers. */
public enum Wanted {
    /** Whoever has given least time lately. */
    ANYBODY,
    /** Those who sat for this stage the last time, where they may and can. */
    THE_SAME,
    /** Others than those, where there are enough. */
    OTHERS
}
