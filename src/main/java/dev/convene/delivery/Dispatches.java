package dev.convene.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is wanted, and where it stands: the side of the table that the business sees. */
@Repository
class Dispatches {

    /** A row that was settled or given up begins anew: last in its lane, and with all its tries. */
    private static final String WANTED_ANEW = """
            wanted = d.wanted + 1,
            state = 'WANTED',
            parked_reason = null,
            parked_at = null,
            parked_with = null,
            sequence = case d.state when 'WANTED' then d.sequence else excluded.sequence end,
            wanted_since = case d.state when 'WANTED' then d.wanted_since else excluded.wanted_since end,
            not_before = case d.state when 'WANTED' then d.not_before else clock_timestamp() end,
            failing_since = case d.state when 'WANTED' then d.failing_since end,
            attempts = case d.state when 'WANTED' then d.attempts else 0 end
            """;

    private final JdbcClient database;

    Dispatches(JdbcClient database) {
        this.database = database;
    }

    /**
     * Numbered in the order in which they were wished, so that each audience reads them so; written in the order of their
     * keys, which is everybody's order of locking. The id follows from key and audience, so that after a restore what is
     * wished again finds its message on the far side, which bears the id.
     */
    void want(List<Wish> wishes, Instant now) {
        database.sql("""
                        with wished as materialized (
                            select w.*, nextval('dispatch_order') as sequence
                            from (select * from unnest(:kinds, :keys, :audiences, :lanes, :subjects)
                                with ordinality as u(kind, key, audience, lane, subject, nth) order by nth) w)
                        insert into dispatches as d (id, kind, key, audience, lane, subject, sequence, wanted_since)
                        select cast(md5(key || ' ' || audience) as uuid), kind, key, audience, lane, cast(subject as uuid), sequence,
                            :now
                        from wished order by key, audience
                        on conflict (key, audience) do update set """ + " " + WANTED_ANEW)
                .param("kinds", each(wishes, wish -> wish.kind().name()))
                .param("keys", each(wishes, Wish::key))
                .param("audiences", each(wishes, wish -> wish.audience().text()))
                .param("lanes", each(wishes, Dispatches::lane))
                .param("subjects", each(wishes, wish -> wish.subject().toString()))
                .param("now", utc(now))
                .update();
    }

    /**
     * All are locked first, in everybody's order, those that the same transaction is about to wish too. A dispatch that is
     * being carried, or that was and nobody knows with what outcome, may stand somewhere: it is looked for once more.
     */
    void forget(Collection<UUID> deleted, Collection<String> aboutToWish, Instant now) {
        lock(deleted, aboutToWish);
        drop(deleted);
        erase(deleted, Kind.NOTICE, now);
        erase(deleted, Kind.LETTER, now);
        erase(deleted, Kind.ROOM, now);
    }

    private void lock(Collection<UUID> deleted, Collection<String> aboutToWish) {
        database.sql("""
                        select 1 from dispatches where subject in (:deleted) or key = any (:keys)
                        order by key, audience for update""")
                .param("deleted", deleted)
                .param("keys", aboutToWish.toArray(String[]::new))
                .query(Integer.class)
                .list();
    }

    private void drop(Collection<UUID> deleted) {
        database.sql("""
                        delete from dispatches where subject in (:deleted)
                        and (conversation is null or kind = 'LETTER') and lease is null and intent_at is null""").param("deleted", deleted).update();
    }

    /** Kind by kind, since nothing can be rewritten in a room once it is archived. */
    private void erase(Collection<UUID> deleted, Kind kind, Instant now) {
        database.sql("""
                        update dispatches set erased = true, wanted = wanted + 1, state = 'WANTED',
                            parked_reason = null, parked_at = null, parked_with = null,
                            sequence = nextval('dispatch_order'), wanted_since = :now,
                            not_before = clock_timestamp(), failing_since = null, attempts = 0
                        where subject in (:deleted) and kind = :kind""")
                .param("deleted", deleted)
                .param("kind", kind.name())
                .param("now", utc(now))
                .update();
    }

    /** What was ever wanted under these keys, as it would be wished again. */
    List<Wish> under(Collection<String> keys) {
        return database.sql(
                        "select kind, key, audience, subject from dispatches where key in (:keys) order by sequence")
                .param("keys", keys)
                .query(Dispatches::wish)
                .list();
    }

    /** The notices about these that were posted, as they would be wished again. */
    List<Wish> postedAbout(Collection<UUID> subjects) {
        return database.sql("""
                        select kind, key, audience, subject from dispatches
                        where subject in (:subjects) and kind = 'NOTICE' and conversation is not null order by sequence""")
                .param("subjects", subjects)
                .query(Dispatches::wish)
                .list();
    }

    private static Wish wish(ResultSet row, int number) throws SQLException {
        return new Wish(
                Kind.valueOf(row.getString("kind")),
                row.getString("key"),
                Audience.of(row.getString("audience")),
                row.getObject("subject", UUID.class));
    }

    Optional<Place> placeOf(String key, Audience audience) {
        return database.sql("""
                        select conversation, stamp from dispatches
                        where key = :key and audience = :audience and conversation is not null""")
                .param("key", key)
                .param("audience", audience.text())
                .query((row, _) -> place(row))
                .optional();
    }

    private static String lane(Wish wish) {
        var audience = wish.audience().text();
        return wish.kind() == Kind.LETTER ? "letter:" + audience : audience;
    }

    private static String[] each(List<Wish> wishes, Function<Wish, String> fact) {
        return wishes.stream().map(fact).toArray(String[]::new);
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("conversation"), row.getString("stamp"));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
