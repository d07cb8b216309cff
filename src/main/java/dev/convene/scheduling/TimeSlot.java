package dev.convene.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * From when to when, and the zone it was meant in.
 *
 * @param endsAt after the start; the slot ends just before it, so that touching slots do not overlap
 */
public record TimeSlot(Instant startsAt, Instant endsAt, ZoneId zone) {

    static TimeSlot of(Instant startsAt, Duration length, ZoneId zone) {
        return new TimeSlot(startsAt, startsAt.plus(length), zone);
    }

    /** Whether the other covers the same time, by whatever clock. */
    public boolean covers(TimeSlot other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }

    /** Whether both clocks read the same when it begins. */
    public boolean isSameTimeIn(ZoneId one, ZoneId other) {
        return one.getRules().getOffset(startsAt).equals(other.getRules().getOffset(startsAt));
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }
}
