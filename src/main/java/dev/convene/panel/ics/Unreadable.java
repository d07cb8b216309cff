package dev.convene.panel.ics;

/** Ends a reading; never leaves this package. */
final class Unreadable extends RuntimeException {

    private final Reading.Trouble trouble;
    private final String detail;

    Unreadable(Reading.Trouble trouble, String detail) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
        this.detail = detail;
    }

    static Unreadable notUnderstood(String property) {
        return new Unreadable(Reading.Trouble.NOT_UNDERSTOOD, property);
    }

    Reading.Unreadable told() {
        return new Reading.Unreadable(trouble, detail);
    }
}
