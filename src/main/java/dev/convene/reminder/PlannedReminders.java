package dev.convene.reminder;

import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that hold what is due. */
@Repository
class PlannedReminders {

    private final JdbcClient database;

    PlannedReminders(JdbcClient database) {
        this.database = database;
    }

    void plan(Reminder reminder) {
        database.sql("""
                        insert into reminders (key, kind, member, subject, due_at)
                        values (:key, :kind, :member, :subject, :due)
                        on conflict (key) do update set
                            kind = excluded.kind, member = excluded.member, subject = excluded.subject,
                            due_at = excluded.due_at, rung_at = null, not_before = null""")
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

    /**
     * Takes at most so many of what is due, earliest first: they have rung if the caller's transaction commits, and are
     * anybody's again if it does not, or dies. What another is ringing or changing is passed over.
     */
    List<Reminder> take(int most, Instant now, Collection<String> kinds) {
        return kinds.isEmpty()
                ? List.of()
                : database.sql("""
                        with due as materialized (
                            select id from reminders
                            where rung_at is null and due_at <= :now and kind in (:kinds)
                            and (not_before is null or not_before < clock_timestamp())
                            order by due_at, id limit :most
                            for update skip locked),
                        taken as (
                            update reminders r set rung_at = :now from due where r.id = due.id returning r.*)
                        select * from taken order by due_at, id""")
                        .param("now", utc(now))
                        .param("kinds", kinds)
                        .param("most", most)
                        .query(PlannedReminders::reminder)
                        .list();
    }

    /** Leaves one that has not rung alone for a while. */
    void postpone(Reminder reminder, Duration wait) {
        database.sql("""
                        update reminders set not_before = clock_timestamp() + :wait * interval '1 ms'
                        where key = :key and rung_at is null""")
                .param("wait", wait.toMillis())
                .param("key", reminder.key())
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
