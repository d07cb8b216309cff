package dev.convene.slack.post;

/** Whether a channel will do as the recruiting channel, as Slack tells it. */
public enum ChannelStanding {
    /** Private, and the bot is in it. */
    FINE,
    PUBLIC,
    /** The bot cannot see it: it is private without the bot, or gone. */
    UNSEEN,
    ARCHIVED,
    /** A direct message, of two or of several. */
    DIRECT,
    /** Slack did not say. */
    SILENT
}
