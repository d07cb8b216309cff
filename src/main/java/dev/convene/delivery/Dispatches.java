package dev.convene.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
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
            sequence = case d.state when 'WANTED' then d.sequence else nextval('dispatch_order') end,
            wanted_since = case d.state when 'WANTED' then d.wanted_since else :now end,
            not_before = case d.state when 'WANTED' then d.not_before else clock_timestamp() end,
            failing_since = case d.state when 'WANTED' then d.failing_since end,
            attempts = case d.state when 'WANTED' then d.attempts else 0 end
            """;

    private final JdbcClient database;

    Dispatches(JdbcClient database) {
        this.database = database;
    }

    void want(Wish wish, Instant now) {
        database.sql("""
                        insert into dispatches as d (kind, key, audience, lane, subject, wanted_since)
                        values (:kind, :key, :audience, :lane, :subject, :now)
                        on conflict (key, audience) do update set """ + " " + WANTED_ANEW)
                .param("kind", wish.kind().name())
                .param("key", wish.key())
                .param("audience", wish.audience().text())
                .param("lane", lane(wish))
                .param("subject", wish.subject())
                .param("now", utc(now))
                .update();
    }

    void refresh(String key, Instant now) {
        database.sql("update dispatches d set " + WANTED_ANEW + " where d.key = :key")
                .param("key", key)
                .param("now", utc(now))
                .update();
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

    static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("conversation"), row.getString("stamp"));
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
