package dev.convene.panel;

import dev.convene.shared.MemberId;

/**
 * A calendar cannot be relied on any more, or can again, or is gone.
 *
 * @param stale whether its owner should look at it
 */
public record CalendarStateChanged(CalendarId calendar, MemberId member, boolean stale) {}
