package dev.convene.bench.faults;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the database itself notes down, in a schema of the campaign's own: when something was first wanted, and each time a
 * reminder was marked as rung. It also holds a batch of reminders open, so that its instance can be killed inside.
 */
final class Audit {

    private static final String SCHEMA = """
            create schema campaign;
            create table campaign.wanted (id uuid primary key, at timestamptz not null);
            create table campaign.rung (key text not null, due_at timestamptz not null);
            create function campaign.wanted() returns trigger language plpgsql as $$
            begin
                insert into campaign.wanted values (new.id, clock_timestamp());
                return new;
            end $$;
            create function campaign.rung() returns trigger language plpgsql as $$
            begin
                perform pg_advisory_xact_lock_shared(4711);
                insert into campaign.rung values (new.key, new.due_at);
                return new;
            end $$;
            create trigger campaign_wanted after insert on dispatches
                for each row execute function campaign.wanted();
            create trigger campaign_rung before update of rung_at on reminders
                for each row when (new.rung_at is not null and old.rung_at is null) execute function campaign.rung();
            """;

    private final JdbcClient database;
    private final Postgres postgres;

    Audit(Postgres postgres) {
        this.postgres = postgres;
        this.database = JdbcClient.create(postgres.database());
    }

    /** Waits until what the load needs stands there. */
    void begin(int openings) {
        while (database.sql("select count(*) from openings")
                        .query(Integer.class)
                        .single()
                < openings) {
            LockSupport.parkNanos(50_000_000);
        }
        database.sql(SCHEMA).update();
    }

    /** Holds the next batch open; returns the name of the instance that is in it. Call {@code whenInside} kills it there. */
    Optional<String> holdBatch(Duration bound, java.util.function.Consumer<String> whenInside) {
        var connection = new SingleConnectionDataSource(postgres.url("campaign"), "postgres", "", true);
        try {
            var own = JdbcClient.create(connection);
            own.sql("select pg_advisory_lock(4711)").query((row, _) -> 0).list();
            var inside = inside(own, bound);
            inside.ifPresent(whenInside);
            return inside;
        } finally {
            // ends the session, and with it the lock
            connection.destroy();
        }
    }

    private static Optional<String> inside(JdbcClient own, Duration bound) {
        for (var tries = bound.toMillis() / 20; tries > 0; tries--) {
            var name = own.sql("""
                            select application_name from pg_stat_activity
                            where wait_event_type = 'Lock' and wait_event = 'advisory' limit 1""").query(String.class).optional();
            if (name.isPresent()) {
                return name;
            }
            LockSupport.parkNanos(20_000_000);
        }
        return Optional.empty();
    }
}
