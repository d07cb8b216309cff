package dev.convene.panel;

import dev.convene.panel.fetch.Download.Version;
import dev.convene.panel.ics.Interval;
import dev.convene.shared.MemberId;
import dev.convene.shared.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes calendars, and hands them out to be read. */
@Component
class CalendarRows {

    private static final String COLUMNS = "id, member, address, key_id, etag, last_modified, known_until, failures";

    private final JdbcClient database;

    CalendarRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is needed to read one.
     *
     * @param knownUntil up to when its busy times reach; null before the first reading
     */
    record Row(
            CalendarId id,
            MemberId member,
            Sealed address,
            Version version,
            @Nullable Instant knownUntil,
            int failures) {}

    /** @param busy when its owner is busy */
    record Read(Collection<Interval> busy, Instant knownUntil, Version version, Instant at, Instant nextAt) {}

    /** Those of a member; whoever else adds one for that member waits. */
    List<Row> inTurn(MemberId member) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:who, 0))")
                .param("who", "calendars of " + member.value())
                .query(Integer.class)
                .single();
        return database.sql("select " + COLUMNS + " from calendars where member = :member")
                .param("member", member.value())
                .query(CalendarRows::row)
                .list();
    }

    void add(Row row, String host, Instant now) {
        database.sql("""
                        insert into calendars (id, member, address, key_id, host, added_at, next_at)
                        values (:id, :member, :address, :key, :host, :now, :now)""")
                .param("id", row.id().value())
                .param("member", row.member().value())
                .param("address", row.address().bytes())
                .param("key", row.address().keyId())
                .param("host", host)
                .param("now", utc(now))
                .update();
    }

    /** Those that are due, each for one reader at a time: they are due again when it must have given up. */
    List<Row> take(int most, Instant now, Instant again) {
        return database.sql("""
                        update calendars set next_at = :again
                        where id in (select id from calendars where next_at <= :now
                                     order by next_at limit :most for update skip locked)
                        returning """ + " " + COLUMNS)
                .param("again", utc(again))
                .param("now", utc(now))
                .param("most", most)
                .query(CalendarRows::row)
                .list();
    }

    /** @return whether it was stale until now */
    boolean read(CalendarId id, Read read) {
        var stale = failures(id) >= KeptCalendar.STALE_AFTER;
        database.sql("""
                        update calendars set busy = cast(:busy as tstzmultirange), known_until = :until, read_at = :at,
                            etag = :etag, last_modified = :modified, failures = 0, trouble = null, detail = null,
                            next_at = :next
                        where id = :id""")
                .param("id", id.value())
                .param("busy", ranges(read.busy()))
                .param("until", utc(read.knownUntil()))
                .param("at", utc(read.at()))
                .param("etag", read.version().etag())
                .param("modified", read.version().lastModified())
                .param("next", utc(read.nextAt()))
                .update();
        return stale;
    }

    /** As {@link #read}, where nothing has changed. */
    boolean unchanged(CalendarId id, Instant at, Instant nextAt) {
        var stale = failures(id) >= KeptCalendar.STALE_AFTER;
        database.sql("""
                        update calendars set read_at = :at, failures = 0, trouble = null, detail = null, next_at = :next
                        where id = :id""")
                .param("id", id.value())
                .param("at", utc(at))
                .param("next", utc(nextAt))
                .update();
        return stale;
    }

    /** @return how often in a row by now; 0 if it is gone */
    int failed(CalendarId id, CalendarTrouble trouble, Instant nextAt) {
        return database.sql("""
                        update calendars set failures = failures + 1, trouble = :trouble, detail = :detail, next_at = :next
                        where id = :id returning failures""")
                .param("id", id.value())
                .param("trouble", trouble.kind().name())
                .param("detail", trouble.detail())
                .param("next", utc(nextAt))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void seal(CalendarId id, Sealed address) {
        database.sql("update calendars set address = :address, key_id = :key where id = :id")
                .param("id", id.value())
                .param("address", address.bytes())
                .param("key", address.keyId())
                .update();
    }

    /** @return whether it was there, and theirs */
    boolean remove(CalendarId id, MemberId member) {
        return database.sql("delete from calendars where id = :id and member = :member")
                        .param("id", id.value())
                        .param("member", member.value())
                        .update()
                > 0;
    }

    private int failures(CalendarId id) {
        return database.sql("select failures from calendars where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static String ranges(Collection<Interval> busy) {
        return busy.stream()
                .map(one -> "[" + one.from() + "," + one.until() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var known = row.getObject("known_until", OffsetDateTime.class);
        return new Row(
                new CalendarId(row.getObject("id", UUID.class)),
                new MemberId(row.getString("member")),
                new Sealed(row.getString("key_id"), row.getBytes("address")),
                new Version(row.getString("etag"), row.getString("last_modified")),
                known == null ? null : known.toInstant(),
                row.getInt("failures"));
    }
}
