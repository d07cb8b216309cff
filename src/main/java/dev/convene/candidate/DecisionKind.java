package dev.convene.candidate;

/** What can be decided at the end of a stage. */
public enum DecisionKind {
    /** On to the next stage; at the last one this means hire. */
    NEXT,
    /** The same stage once more. */
    AGAIN,
    /** Wait, until somebody resumes. */
    HOLD,
    NOT_RETAINED;

    /** Everything but going on owes the candidate, and whoever reads later, a reason. */
    public boolean needsReason() {
        return this != NEXT;
    }
}
