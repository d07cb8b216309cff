package dev.convene.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The same table as the courier sees it: what is to be carried next, and how it went. */
@Repository
class Outgoing {

    /**
     * Within a lane one after the other, also across instances: a row is free when it is the first that is wanted, passing
     * over those that have been failing for too long. A room that does not exist yet goes before what is to be said in it.
     * The subquery is answered by one step in an index, whatever the planner knows of a sudden backlog.
     */
    private static final String DUE = """
            d.state = 'WANTED' and d.kind in (:kinds) and d.not_before <= clock_timestamp()
            and not exists (
                select from dispatch_pauses p
                where p.kind = d.kind and p.again = (d.conversation is not null) and p.until > clock_timestamp())
            and (d.failing_since <= clock_timestamp() - :holdUp * interval '1 ms'
                or d.id = (
                    select e.id from dispatches e
                    where e.lane = d.lane and e.state = 'WANTED'
                    and (e.failing_since is null
                        or e.failing_since > clock_timestamp() - :holdUp * interval '1 ms')
                    order by (e.kind <> 'ROOM' or e.conversation is not null), e.sequence
                    limit 1))""";

    private static final String FREE = "lease = null, lease_until = null";
    private static final String MINE = " where id = :id and lease = :lease";

    private final JdbcClient database;
    private final DeliverySettings settings;
    private final Drain<Dispatch> drain;

    Outgoing(JdbcClient database, DeliverySettings settings) {
        this.database = database;
        this.settings = settings;
        this.drain = new Drain<>(
                database,
                new Drain.Queue<>(
                        "dispatches",
                        DUE,
                        "d.sequence",
                        "intent_at = clock_timestamp()",
                        settings.courier().lease(),
                        settings.settling(),
                        this::dispatch));
    }

    /** Takes what is due, and writes down that it is about to be carried before anybody carries it. */
    List<Dispatch> claim(Collection<Kind> kinds, int atMost) {
        return drain.claim(
                atMost,
                Map.of(
                        "kinds", kinds.stream().map(Kind::name).toList(),
                        "holdUp", settings.courier().holdUp().toMillis()));
    }

    void renew(Map<UUID, UUID> leasesById) {
        drain.renew(leasesById.keySet(), leasesById.values());
    }

    /** Wanted again meanwhile, it stays wanted, as of now. */
    void settle(Dispatch dispatch, Aftermath.Settled settled, Instant now) {
        var place = settled.place();
        mine(dispatch, """
                        sent = :revision,
                        sent_hash = coalesce(cast(:hash as text), sent_hash),
                        conversation = coalesce(cast(:conversation as text), conversation),
                        stamp = coalesce(cast(:stamp as text), stamp),
                        state = case when wanted > :revision then 'WANTED' else 'SETTLED' end,
                        wanted_since = case when wanted > :revision then :now else wanted_since end,
                        not_before = clock_timestamp(), failing_since = null, attempts = 0, intent_at = null""", "id")
                .param("hash", settled.hash())
                .param("conversation", place == null ? null : place.conversation())
                .param("stamp", place == null ? null : place.stamp())
                .param("revision", dispatch.revision())
                .param("now", Dispatches.utc(now))
                .query(UUID.class)
                .optional();
    }

    void again(Dispatch dispatch, Aftermath.Again again) {
        mine(dispatch, """
                        not_before = clock_timestamp() + :wait * interval '1 ms',
                        failing_since = coalesce(failing_since, clock_timestamp()),
                        attempts = attempts + 1,
                        intent_at = case when :unsure then intent_at end""", "id")
                .param("wait", again.pause().toMillis())
                .param("unsure", again.unsure())
                .query(UUID.class)
                .optional();
    }

    /** Whether it was given up: not if something newer is wanted, which may fare better. */
    boolean park(Dispatch dispatch, String reason) {
        return mine(dispatch, """
                        state = case when wanted > :revision then 'WANTED' else 'PARKED' end,
                        parked_reason = case when wanted > :revision then null else :reason end""", "state = 'PARKED'")
                .param("revision", dispatch.revision())
                .param("reason", reason)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Leaves a method of the far side alone, in all instances. */
    void pause(Dispatch dispatch, Duration wait) {
        database.sql("""
                        insert into dispatch_pauses as p (kind, again, until)
                        values (:kind, :again, clock_timestamp() + :wait * interval '1 ms')
                        on conflict (kind, again) do update set until = greatest(p.until, excluded.until)""")
                .param("kind", dispatch.delivery().kind().name())
                .param("again", dispatch.again())
                .param("wait", wait.toMillis())
                .update();
    }

    /** Changes the row only while its lease is still this one: else another instance has taken over. */
    private JdbcClient.StatementSpec mine(Dispatch dispatch, String changes, String returning) {
        return database.sql("update dispatches set " + changes + ", " + FREE + MINE + " returning " + returning)
                .param("id", dispatch.delivery().id())
                .param("lease", dispatch.lease());
    }

    private Dispatch dispatch(ResultSet row, int number) throws SQLException {
        var delivery = new Delivery(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("key"),
                Audience.of(row.getString("audience")),
                row.getObject("subject", UUID.class),
                row.getString("conversation") == null ? null : Dispatches.place(row),
                row.getString("sent_hash"),
                settings.looksAfterUnknownOutcome() && row.getObject("intent_at") != null);
        return new Dispatch(
                delivery,
                row.getObject("taken", UUID.class),
                row.getLong("wanted"),
                row.getInt("attempts"),
                row.getObject("wanted_since", OffsetDateTime.class).toInstant());
    }
}
