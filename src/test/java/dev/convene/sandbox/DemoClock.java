package dev.convene.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The business clock, moved forward by whoever plays with the demo or tests it. It never goes back. */
public final class DemoClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> ahead;

    public DemoClock(Clock real) {
        this(real, new AtomicReference<>(Duration.ZERO));
    }

    private DemoClock(Clock real, AtomicReference<Duration> ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("The clock never goes back");
        }
        ahead.updateAndGet(now -> now.plus(by));
    }

    /** Moves to that moment; stays where it is if that is over. */
    public void advanceTo(Instant moment) {
        ahead.updateAndGet(now -> {
            var to = Duration.between(real.instant(), moment);
            return to.compareTo(now) > 0 ? to : now;
        });
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), ahead);
    }
}
