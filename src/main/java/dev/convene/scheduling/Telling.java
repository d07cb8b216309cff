package dev.convene.scheduling;

/** When the candidate is told of an interview. */
public enum Telling {
    /** Once everybody on the panel has accepted. */
    WHEN_ALL_ACCEPTED,
    /** At once; the panel's answers may still be open. */
    NOW,
    /** The recruiter writes without help. */
    BY_HAND
}
