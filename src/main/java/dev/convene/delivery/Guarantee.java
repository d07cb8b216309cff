package dev.convene.delivery;

/** What happens after an attempt whose outcome is unknown. */
enum Guarantee {
    /** The carrier looks on the far side first. */
    EXACTLY_ONCE,
    /** It is sent again, and may be seen twice: for a workspace that does not grant the history scopes. */
    AT_LEAST_ONCE
}
