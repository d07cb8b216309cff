package dev.convene.reminder;

import dev.convene.delivery.Drain;
import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that hold what is due. */
@Repository
class PlannedReminders {

    /**
     * Ample for one batch, and over when Quartz has noticed that an instance was killed and rings in another. A batch that
     * takes longer is still safe: it locks its rows.
     */
    private static final Duration LEASE = Duration.ofSeconds(5);

    private static final int BATCH = 100;

    private final JdbcClient database;
    private final Drain<Due> drain;

    PlannedReminders(JdbcClient database) {
        this.database = database;
        this.drain = new Drain<>(
                database,
                new Drain.Queue<>(
                        "reminders",
                        "d.rung_at is null and d.due_at <= :now and d.kind in (:kinds)",
                        "d.due_at, d.id",
                        "",
                        LEASE,
                        Duration.ZERO,
                        PlannedReminders::due));
    }

    /** A reminder that was taken in order to ring it; the lease shows whether it was planned anew meanwhile. */
    record Due(long id, UUID lease, Reminder reminder) {}

    void plan(Reminder reminder) {
        database.sql("""
                        insert into reminders (key, kind, member, subject, due_at)
                        values (:key, :kind, :member, :subject, :due)
                        on conflict (key) do update set
                            kind = excluded.kind, member = excluded.member, subject = excluded.subject,
                            due_at = excluded.due_at, rung_at = null, lease = null, lease_until = null""")
                .param("key", reminder.key())
                .param("kind", reminder.kind())
                .param("member", reminder.member().value())
                .param("subject", reminder.subject())
                .param("due", utc(reminder.dueAt()))
                .update();
    }

    void drop(String key) {
        database.sql("delete from reminders where key = :key").param("key", key).update();
    }

    void dropAll(UUID subject) {
        database.sql("delete from reminders where subject = :subject")
                .param("subject", subject)
                .update();
    }

    /** Takes batch after batch of what is due, until nothing is. */
    void drain(Instant now, Collection<String> kinds, Consumer<List<Due>> work) {
        if (!kinds.isEmpty()) {
            drain.run(BATCH, Map.of("now", utc(now), "kinds", kinds), work);
        }
    }

    /** Of those taken, the ones that are still as they were; they have rung, if the caller's transaction commits. */
    List<Reminder> markRung(List<Due> taken, Instant now) {
        var ids = taken.stream().map(Due::id).toList();
        var still = Set.copyOf(database.sql("""
                        update reminders set rung_at = :now, lease = null, lease_until = null
                        where id in (:ids) and lease = :lease returning id""")
                .param("now", utc(now))
                .param("ids", ids)
                .param("lease", taken.getFirst().lease())
                .query(Long.class)
                .list());
        return taken.stream()
                .filter(due -> still.contains(due.id()))
                .map(Due::reminder)
                .toList();
    }

    /** Leaves one alone for a while. */
    void postpone(Due due, Duration wait) {
        database.sql("""
                        update reminders
                        set lease = null, lease_until = clock_timestamp() + :wait * interval '1 ms'
                        where id = :id and lease = :lease""")
                .param("wait", wait.toMillis())
                .param("id", due.id())
                .param("lease", due.lease())
                .update();
    }

    /** The earliest that has not rung, overdue ones included. */
    Optional<Reminder> next(Collection<String> kinds) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        return database.sql("""
                        select * from reminders where rung_at is null and kind in (:kinds)
                        order by due_at, id limit 1""")
                .param("kinds", kinds)
                .query(PlannedReminders::reminder)
                .optional();
    }

    /** Kinds of which some are due. */
    List<String> kindsDue(Instant now) {
        return database.sql("select distinct kind from reminders where rung_at is null and due_at <= :now")
                .param("now", utc(now))
                .query(String.class)
                .list();
    }

    /** How many have been due since then or longer. */
    long countDue(Instant since) {
        return database.sql("select count(*) from reminders where rung_at is null and due_at <= :since")
                .param("since", utc(since))
                .query(Long.class)
                .single();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(row.getLong("id"), row.getObject("taken", UUID.class), reminder(row, number));
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                row.getString("key"),
                row.getString("kind"),
                new MemberId(row.getString("member")),
                row.getObject("subject", UUID.class),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
