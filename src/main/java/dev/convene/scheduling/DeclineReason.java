package dev.convene.scheduling;

/** Why somebody cannot take a seat; a closed list, so that nobody writes down more than colleagues need to know. */
public enum DeclineReason {
    NOT_AT_THAT_TIME,
    NOT_THIS_WEEK,
    TOO_MUCH_ALREADY,
    KNOWS_THE_PERSON,
    OTHER
}
