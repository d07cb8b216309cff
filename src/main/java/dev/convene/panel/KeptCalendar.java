package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that somebody gave to be read, as its owner may see it: without its address, which is a secret.
 *
 * @param host the server that it is read from
 * @param readAt when it was last read; null if it never was
 * @param failures how often in a row it could not be read since
 * @param trouble why it could not be, the last time
 */
public record KeptCalendar(
        CalendarId id,
        MemberId member,
        String host,
        @Nullable Instant readAt,
        int failures,
        @Nullable CalendarTrouble trouble) {

    /** One failure is an accident. After the second nobody can say any more when its owner is busy. */
    static final int STALE_AFTER = 2;

    public boolean isStale() {
        return failures >= STALE_AFTER;
    }
}
