package dev.convene.panel;

import dev.convene.panel.fetch.Download;
import dev.convene.panel.ics.Reading;

/**
 * Why a calendar cannot be read.
 *
 * @param detail what it is about, where there is more to say: a zone, a property, a server's answer; never what people wrote
 */
public record CalendarTrouble(Kind kind, String detail) {

    /** What is wrong with the address, with its server, or with what it gave. */
    public enum Kind {
        NOT_AN_ADDRESS,
        NOT_ENCRYPTED,
        BAD_CERTIFICATE,
        INSIDE_A_NETWORK,
        NOT_REACHED,
        TOO_SLOW,
        TOO_MANY_REDIRECTS,
        SIGN_IN,
        NOT_THERE,
        SERVER_TROUBLE,
        TOO_LARGE,
        NOT_A_CALENDAR,
        BROKEN,
        NOT_UNDERSTOOD,
        UNKNOWN_ZONE,
        TOO_MUCH
    }

    static CalendarTrouble of(Download.Failed failed) {
        return new CalendarTrouble(Kind.valueOf(failed.why().name()), failed.detail());
    }

    static CalendarTrouble of(Reading.Unreadable unreadable) {
        return new CalendarTrouble(Kind.valueOf(unreadable.trouble().name()), unreadable.detail());
    }
}
