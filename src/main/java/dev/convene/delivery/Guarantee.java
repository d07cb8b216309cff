package dev.convene.delivery;

/** What happens after an attempt whose outcome is unknown. */
enum Guarantee {
    /** The carrier looks on the far side first. */
    EXACTLY_ONCE,
    /**
     * As exactly once, and the carrier looks before it posts any message for the first time: after a restore, when messages
     * may stand there that the restored database knows nothing of.
     */
    LOOK_FIRST,
    /** It is sent again, and may be seen twice: for a workspace that does not grant the history scopes. */
    AT_LEAST_ONCE
}
