package dev.convene.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A machine whose clock is off, and the business clock of an instance that runs on it. */
public final class Machine {

    private final DatabaseClock business;
    private volatile Duration off;

    private Machine(JdbcClient database, Duration off) {
        this.off = off;
        this.business = new DatabaseClock(database, new Wall(), System::nanoTime);
    }

    public static Machine off(Duration by, JdbcClient database) {
        return new Machine(database, by);
    }

    /** Somebody sets the machine's clock. */
    public void jumps(Duration by) {
        off = off.plus(by);
    }

    /** What happens every 30 seconds. */
    public void looksAtTheDatabase() {
        business.measure();
    }

    public Clock business() {
        return business;
    }

    private final class Wall extends Clock {

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(off);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
