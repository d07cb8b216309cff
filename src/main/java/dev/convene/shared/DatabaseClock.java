package dev.convene.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The business clock: the database's time, so that instances on machines with different clocks agree. Only the distance
 * between the two clocks is kept, and measured again every 30 seconds; reading the time costs no query.
 */
@Component
class DatabaseClock extends Clock {

    private final JdbcClient database;
    private final Clock machine = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    DatabaseClock(JdbcClient database) {
        this.database = database;
        measure();
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void measure() {
        var before = machine.instant();
        var there = database.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        var halfTheTrip = Duration.between(before, machine.instant()).dividedBy(2);
        ahead = Duration.between(before.plus(halfTheTrip), there);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

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
