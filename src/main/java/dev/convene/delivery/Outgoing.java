package dev.convene.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The same table as the courier sees it: what is to be carried next, and how it went. */
@Repository
class Outgoing {

    private static final String FREE = "lease = null, lease_until = null";
    private static final String MINE = " where id = :id and lease = :lease";

    private final JdbcClient database;
    private final DeliverySettings settings;
    private final Drain<Dispatch> drain;
    private final AtomicBoolean newest = new AtomicBoolean();
    private volatile String lastLane = "";

    Outgoing(JdbcClient database, DeliverySettings settings) {
        this.database = database;
        this.settings = settings;
        this.drain = new Drain<>(
                database,
                new Drain.Queue<>(
                        "dispatches",
                        Lanes.DUE,
                        "d.sequence",
                        "intent_at = clock_timestamp()",
                        settings.courier().lease(),
                        settings.settling(),
                        this::dispatch));
    }

    /** Takes what is due, and writes down that it is about to be carried before anybody carries it. */
    List<Dispatch> claim(Collection<Kind> kinds, int atMost) {
        var newestFirst = newest.getAndSet(!newest.get());
        var after = lastLane;
        var taken = drain.claim(
                atMost,
                Map.of(
                        "kinds",
                        kinds.stream().map(Kind::name).toList(),
                        "holdUp",
                        settings.courier().holdUp().toMillis(),
                        "newest",
                        newestFirst,
                        "after",
                        after));
        if (!newestFirst) {
            lastLane = lastOfTheRound(taken, after);
        }
        return taken;
    }

    private static String lastOfTheRound(List<Dispatch> taken, String after) {
        return taken.stream()
                .map(Dispatch::lane)
                .max(Comparator.comparing((String lane) -> lane.compareTo(after) <= 0)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
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
                        not_before = clock_timestamp(), failing_since = null, attempts = 0, intent_at = null""")
                .param("hash", settled.hash())
                .param("conversation", place == null ? null : place.conversation())
                .param("stamp", place == null ? null : place.stamp())
                .param("revision", dispatch.revision())
                .param("now", Dispatches.utc(now))
                .update();
    }

    void again(Dispatch dispatch, Aftermath.Again again) {
        mine(dispatch, """
                        not_before = clock_timestamp() + :wait * interval '1 ms',
                        failing_since =
                            case when :counts then coalesce(failing_since, clock_timestamp()) else failing_since end,
                        attempts = attempts + case when :counts then 1 else 0 end,
                        intent_at = case when :unsure then intent_at end""")
                .param("wait", again.pause().toMillis())
                .param("unsure", again.unsure())
                .param("counts", again.counts())
                .update();
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

    /** Lets nothing else be carried in that lane for a while, by any instance. */
    void pace(Dispatch dispatch, Duration wait) {
        database.sql("""
                        insert into dispatch_paces (lane, free_at)
                        values (:lane, clock_timestamp() + :wait * interval '1 ms')
                        on conflict (lane) do update set free_at = excluded.free_at""")
                .param("lane", dispatch.lane())
                .param("wait", wait.toMillis())
                .update();
    }

    /** Changes the row only while its lease is still this one: else another instance has taken over. */
    private JdbcClient.StatementSpec mine(Dispatch dispatch, String changes) {
        return database.sql("update dispatches set " + changes + ", " + FREE + MINE)
                .param("id", dispatch.delivery().id())
                .param("lease", dispatch.lease());
    }

    private Dispatch dispatch(ResultSet row, int number) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var delivery = new Delivery(
                row.getObject("id", UUID.class),
                kind,
                row.getString("key"),
                Audience.of(row.getString("audience")),
                row.getObject("subject", UUID.class),
                row.getString("conversation") == null ? null : Dispatches.place(row),
                row.getString("sent_hash"),
                settings.looksBeforeTheFirst(kind)
                        || settings.looksAfterUnknownOutcome() && row.getObject("intent_at") != null,
                row.getBoolean("erased"));
        return new Dispatch(
                delivery,
                row.getString("lane"),
                row.getObject("taken", UUID.class),
                row.getLong("wanted"),
                row.getInt("attempts"),
                row.getObject("wanted_since", OffsetDateTime.class).toInstant());
    }
}
