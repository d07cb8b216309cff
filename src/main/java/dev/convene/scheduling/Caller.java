package dev.convene.scheduling;

/** Who calls whom where people talk by phone. */
public enum Caller {
    COMPANY,
    CANDIDATE
}
