package dev.convene.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test stops at a moment, or moves ahead of the machine's. */
public final class ShiftedClock extends Clock {

    private volatile Clock source = Clock.systemUTC();

    /** From now on it shows that moment. */
    public void stopAt(Instant moment) {
        source = Clock.fixed(moment, ZoneOffset.UTC);
    }

    /** From now on it goes ahead of the machine's time by so much. */
    public void goAhead(Duration by) {
        source = Clock.offset(Clock.systemUTC(), by);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.withZone(zone);
    }
}
