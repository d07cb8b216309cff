package dev.convene.panel.ics;

import java.util.List;

/** What came of reading a calendar. */
public sealed interface Reading {

    /** @param busy within the window, in order, none touching the next */
    record Read(List<Interval> busy) implements Reading {}

    /**
     * Nothing of it can be relied on.
     *
     * @param detail which zone or property it is about; never what people wrote. Empty where there is nothing to add
     */
    record Unreadable(Trouble trouble, String detail) implements Reading {}

    /** Why a calendar cannot be read. */
    enum Trouble {
        /** Something else, a web page for example. */
        NOT_A_CALENDAR,
        TOO_LARGE,
        /** It begins as a calendar and then ends too early, or does not follow the format. */
        BROKEN,
        /** A date, a length or a rule of repetition that cannot be understood; the detail names the property. */
        NOT_UNDERSTOOD,
        /** An appointment in the time asked about is in a zone that nothing tells more of; the detail names it. */
        UNKNOWN_ZONE,
        /** More appointments, or more turns of repetitions, than any person has. */
        TOO_MUCH
    }
}
