package dev.convene.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The same table once more: what was given up, and waits for a person. */
@Repository
class ParkedRows {

    /** What is given up later than that for the same reason is told anew: a message that only grows is not noticed. */
    private static final Duration TOLD_TOGETHER = Duration.ofHours(12);

    private static final String PARK = """
            update dispatches d set
                state = 'PARKED', parked_reason = :reason, parked_at = :now,
                parked_with = coalesce(
                    (select f.id from dispatches f
                        where f.state = 'PARKED' and f.sort = d.sort and f.parked_reason = :reason
                        and f.parked_at > :told and f.id = f.parked_with
                        order by f.parked_at desc limit 1),
                    d.id),
                intent_at = case when :unsure then intent_at end, lease = null, lease_until = null
            where id = :id and lease = :lease and wanted = :revision
            returning parked_with""";

    /** In everybody's order of locking. They keep their place, so that each audience reads them in order. */
    private static final String AGAIN = """
            update dispatches d set
                wanted = d.wanted + 1, state = 'WANTED', parked_reason = null, parked_at = null, parked_with = null,
                wanted_since = :now, not_before = clock_timestamp(), failing_since = null, attempts = 0
            from (
                select id from dispatches
                where state = 'PARKED' and sort = :sort and parked_reason = :reason
                order by key, audience for update) p
            where d.id = p.id""";

    private final JdbcClient database;

    ParkedRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Gives it up.
     *
     * @return which other, or itself, it is told with; empty if something newer is wanted, which may fare better
     */
    Optional<UUID> park(Dispatch dispatch, Aftermath.Parked parked, Instant now) {
        oneAtATime();
        return database.sql(PARK)
                .param("reason", parked.reason())
                .param("now", Dispatches.utc(now))
                .param("told", Dispatches.utc(now.minus(TOLD_TOGETHER)))
                .param("unsure", parked.unsure())
                .param("id", dispatch.delivery().id())
                .param("lease", dispatch.lease())
                .param("revision", dispatch.revision())
                .query(UUID.class)
                .optional();
    }

    /** @return how many there were */
    int wantAgain(String sort, String reason, Instant now) {
        return database.sql(AGAIN)
                .param("sort", sort)
                .param("reason", reason)
                .param("now", Dispatches.utc(now))
                .update();
    }

    List<GivenUp> all() {
        return database.sql("""
                        select sort, parked_reason, count(*) as many, min(parked_at) as since from dispatches
                        where state = 'PARKED' group by sort, parked_reason order by since, sort, parked_reason""")
                .query((row, _) -> new GivenUp(
                        row.getString("sort"),
                        row.getString("parked_reason"),
                        row.getInt("many"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Two that are given up at once for one reason must find each other. */
    private void oneAtATime() {
        database.sql("select cast(pg_advisory_xact_lock(hashtext('dispatches parked')) as text)")
                .query(String.class)
                .optional();
    }
}
