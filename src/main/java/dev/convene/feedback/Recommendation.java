package dev.convene.feedback;

/** What a panelist would do; there is no neutral answer. */
public enum Recommendation {
    NO,
    RATHER_NO,
    RATHER_YES,
    YES
}
