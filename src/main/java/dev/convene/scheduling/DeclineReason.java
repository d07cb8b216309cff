package dev.convene.scheduling;

import java.util.Arrays;
import java.util.List;

/** Why somebody cannot take a seat; a closed list, so that nobody writes down more than colleagues need to know. */
public enum DeclineReason {
    NOT_AT_THAT_TIME,
    NOT_THIS_WEEK,
    TOO_MUCH_ALREADY,
    KNOWS_THE_PERSON,
    OTHER,
    /** Never their own word: they must learn nothing of the candidacy any more. */
    KEPT_AWAY;

    /** What somebody asked can say themselves. */
    public static List<DeclineReason> choices() {
        return Arrays.stream(values()).filter(reason -> reason != KEPT_AWAY).toList();
    }
}
