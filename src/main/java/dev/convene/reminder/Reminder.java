package dev.convene.reminder;

import dev.convene.shared.MemberId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Something due at a time for a person.
 *
 * @param key kind and ids, with no time in it: planned again, the same reminder moves
 * @param kind tells which {@link Rung} answers when it rings
 * @param subject what it is about, so that it can be dropped with it
 * @param dueAt a whole minute; what is given is taken to the next whole minute, never to an earlier one
 */
public record Reminder(String key, String kind, MemberId member, UUID subject, Instant dueAt) {

    public Reminder {
        var minute = dueAt.truncatedTo(ChronoUnit.MINUTES);
        dueAt = minute.equals(dueAt) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }
}
