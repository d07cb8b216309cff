package dev.convene.bench.faults;

/** Where a process is killed. */
enum Point {
    /** Anywhere. */
    ANY_TIME("at a random moment"),
    /** A dispatch is claimed and its intent written; the call reaches the wire and no further. */
    BEFORE_SEND("after the claim, before the message is sent"),
    /** Slack has the message; its answer never arrives. */
    AFTER_SEND("after the message is sent, before that is recorded"),
    /** Reminders are marked as rung, and the transaction is open. */
    IN_BATCH("inside a batch of reminders"),
    /** A submission is committed; Slack does not get its answer. */
    BEFORE_ACK("after the commit, before Slack is answered");

    private final String words;

    Point(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
