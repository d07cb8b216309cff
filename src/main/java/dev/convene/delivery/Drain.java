package dev.convene.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes what is due from a table of work, so that several instances share it without meeting and nothing is lost when one
 * of them is killed: what it took comes back when its lease ends. The table has the columns {@code id}, {@code lease} (uuid)
 * and {@code lease_until}; leases run by the database's clock alone.
 *
 * @param <T> one piece of work
 */
final class Drain<T> {

    private final JdbcClient database;
    private final Queue<T> queue;
    private final String claim;
    private final String renewal;

    public Drain(JdbcClient database, Queue<T> queue) {
        this.database = database;
        this.queue = queue;
        this.claim = claimOf(queue);
        this.renewal = "update " + queue.table() + " set lease_until = clock_timestamp() + :term * interval '1 ms'"
                + " where id in (select id from " + queue.table()
                + " where id in (:ids) and lease in (:leases) for update skip locked)";
    }

    /**
     * Where work is found.
     *
     * @param due condition on a row {@code d}; it may have named parameters
     * @param order of the rows {@code d}
     * @param upon what else is set in a row when it is taken; empty: nothing
     * @param lease how long taken work is nobody else's, unless renewed
     * @param grace how much longer than a lease that ended unsettled its row is left alone
     * @param row reads a row as it stood before it was taken, and its new lease as {@code taken}
     */
    public record Queue<T>(
            String table, String due, String order, String upon, Duration lease, Duration grace, RowMapper<T> row) {}

    /** Takes at most so many, in their order as far as a returned list goes; empty if nothing is due. */
    public List<T> claim(int atMost, Map<String, ?> parameters) {
        return database.sql(claim)
                .params(parameters)
                .param("most", atMost)
                .param("taken", UUID.randomUUID())
                .param("term", queue.lease().toMillis())
                .param("grace", queue.grace().toMillis())
                .query(queue.row())
                .list();
    }

    /** Prolongs the leases of work still under way, but for rows that somebody is changing: it waits for nobody. */
    public void renew(Collection<UUID> ids, Collection<UUID> leases) {
        database.sql(renewal)
                .param("term", queue.lease().toMillis())
                .param("ids", ids)
                .param("leases", leases)
                .update();
    }

    private static String claimOf(Queue<?> queue) {
        var upon = queue.upon().isEmpty() ? "" : ", " + queue.upon();
        return """
                with due as materialized (
                    select d.* from %1$s d
                    where (%2$s)
                    and (d.lease_until is null or d.lease_until + :grace * interval '1 ms' < clock_timestamp())
                    order by %3$s limit :most
                    for update of d skip locked),
                taken as (
                    update %1$s t
                    set lease = :taken, lease_until = clock_timestamp() + :term * interval '1 ms'%4$s
                    from due where t.id = due.id
                    returning t.lease as taken, due.*)
                select * from taken d order by %3$s""".formatted(queue.table(), queue.due(), queue.order(), upon);
    }
}
