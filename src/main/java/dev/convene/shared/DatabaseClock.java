package dev.convene.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The business clock: the database's time, so that instances on machines with different clocks agree. It is asked every
 * 30 seconds; in between the machine's ticks are counted, not its clock read, so that a clock which somebody sets has no
 * say. Reading the time costs no query.
 */
@Component
class DatabaseClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);

    /** What a clock that is kept right does not lose or gain between two looks. */
    private static final Duration JUMP = Duration.ofSeconds(2);

    private final JdbcClient database;
    private final Clock machine;
    private final LongSupplier ticks;
    private volatile Look last;

    @Autowired
    DatabaseClock(JdbcClient database) {
        this(database, Clock.systemUTC(), System::nanoTime);
    }

    /** @param ticks nanoseconds since whenever, never set back */
    DatabaseClock(JdbcClient database, Clock machine, LongSupplier ticks) {
        this.database = database;
        this.machine = machine;
        this.ticks = ticks;
        this.last = look();
        var off = Duration.between(last.there(), last.here());
        if (off.abs().compareTo(JUMP) > 0) {
            LOG.warn("This machine's clock is {} off the database's, which counts", off);
        }
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void measure() {
        var before = last;
        var now = look();
        last = now;
        var passed = Duration.ofNanos(now.tick() - before.tick());
        tellOfJump("This machine's", Duration.between(before.here().plus(passed), now.here()));
        tellOfJump("The database's", Duration.between(before.there().plus(passed), now.there()));
    }

    @Override
    public Instant instant() {
        var known = last;
        return known.there().plusNanos(ticks.getAsLong() - known.tick());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private Look look() {
        var before = ticks.getAsLong();
        var there = database.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        var halfTheTrip = (ticks.getAsLong() - before) / 2;
        return new Look(there, machine.instant().minusNanos(halfTheTrip), before + halfTheTrip);
    }

    private static void tellOfJump(String whose, Duration jump) {
        if (jump.abs().compareTo(JUMP) > 0) {
            LOG.warn("{} clock jumped by {}; the database's counts", whose, jump);
        }
    }

    /** What both clocks showed at one moment, and the tick of that moment. */
    private record Look(Instant there, Instant here, long tick) {}

    private static final class Zoned extends Clock {

        private final Clock source;
        private final ZoneId zone;

        private Zoned(Clock source, ZoneId zone) {
            this.source = source;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return source.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(source, other);
        }
    }
}
