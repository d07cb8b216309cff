package dev.convene.sandbox.slack;

import tools.jackson.databind.node.ObjectNode;

/**
 * A request for the bot, whichever way it travels.
 *
 * @param title how the log names it
 * @param answered whether the acknowledgement may carry something
 * @param retry 0 at the first attempt
 * @param reason why it is sent again; empty at the first attempt
 */
record Parcel(Kind kind, String title, ObjectNode payload, boolean answered, int retry, String reason) {

    /** The three kinds that Slack tells apart. */
    enum Kind {
        COMMAND("slash_commands"),
        INTERACTIVE("interactive"),
        EVENT("events_api");

        final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }
    }

    static Parcel of(Kind kind, String title, ObjectNode payload, boolean answered) {
        return new Parcel(kind, title, payload, answered, 0, "");
    }

    Parcel again(int retry, String reason) {
        return new Parcel(kind, title, payload, answered, retry, reason);
    }
}
