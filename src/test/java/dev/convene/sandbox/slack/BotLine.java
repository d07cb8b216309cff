package dev.convene.sandbox.slack;

/** The way to the bot: HTTP or Socket Mode. */
interface BotLine {

    /** Waits for the acknowledgement, but no longer than Slack does. */
    Reply carry(Parcel parcel);
}
