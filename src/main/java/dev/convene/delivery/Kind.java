package dev.convene.delivery;

/** What sort of thing is to reach someone. */
public enum Kind {
    /** A message in a conversation, posted once and updated in place. */
    NOTICE,
    /** A text to a candidate. */
    LETTER,
    /** A private channel with the members and the life it should have. */
    ROOM
}
