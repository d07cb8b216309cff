package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of people's time from the calendars that they gave. Whoever gave none is not mentioned. */
@Component
public class BusyTimes {

    /** What a calendar says of that time; "not known" where it is stale, was never read, or does not reach so far. */
    private static final String NOT_KNOWN =
            "(failures >= " + KeptCalendar.STALE_AFTER + " or known_until is null or known_until < :until)";

    private final JdbcClient database;

    BusyTimes(JdbcClient database) {
        this.database = database;
    }

    /** A time in which somebody is busy; the end is the first moment that is free. */
    public record BusyTime(Instant from, Instant until) {}

    /**
     * Who is taken at a time.
     *
     * @param busy whose calendars say so, and can be relied on
     * @param notKnown who gave calendars of which one cannot be relied on, and whom no other calls busy
     */
    public record Taken(Set<MemberId> busy, Set<MemberId> notKnown) {

        public static final Taken NOBODY = new Taken(Set.of(), Set.of());
    }

    public Taken at(Collection<MemberId> members, Instant from, Instant until) {
        var busy = new LinkedHashSet<MemberId>();
        var notKnown = new LinkedHashSet<MemberId>();
        if (!members.isEmpty()) {
            query(
                            "select member, bool_or(not " + NOT_KNOWN
                                    + " and busy && tstzrange(:from, :until)) as taken,"
                                    + " bool_or(" + NOT_KNOWN
                                    + ") as unsure from calendars where member in (:members) group by member"
                                    + " order by member",
                            members,
                            from,
                            until)
                    .query(row -> {
                        var member = new MemberId(row.getString("member"));
                        if (row.getBoolean("taken")) {
                            busy.add(member);
                        } else if (row.getBoolean("unsure")) {
                            notKnown.add(member);
                        }
                    });
        }
        return new Taken(busy, notKnown);
    }

    /**
     * When those who gave calendars are busy, in order; what of two calendars overlaps is one. Of a calendar that cannot be
     * relied on any more, what it said last: whoever looks for free time takes nobody for free by mistake.
     */
    public Map<MemberId, List<BusyTime>> between(Collection<MemberId> members, Instant from, Instant until) {
        var times = new LinkedHashMap<MemberId, List<BusyTime>>();
        if (!members.isEmpty()) {
            query("""
                            select member, lower(time) as starts_at, upper(time) as ends_at
                            from (select member, unnest(range_agg(busy) * tstzmultirange(tstzrange(:from, :until))) as time
                                  from calendars where member in (:members) group by member) as busy
                            order by member, starts_at""", members, from, until).query(row -> {
                times.computeIfAbsent(new MemberId(row.getString("member")), none -> new ArrayList<>())
                        .add(new BusyTime(
                                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                                row.getObject("ends_at", OffsetDateTime.class).toInstant()));
            });
        }
        return times;
    }

    private JdbcClient.StatementSpec query(String sql, Collection<MemberId> members, Instant from, Instant until) {
        return database.sql(sql)
                .param("members", members.stream().map(MemberId::value).toList())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC));
    }
}
