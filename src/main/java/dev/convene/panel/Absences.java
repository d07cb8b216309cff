package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where absences are read. */
@Component
public class Absences {

    private static final String COLUMNS = "select id, member, starts_at, ends_at, zone, recorded_by from absences ";

    private final JdbcClient database;
    private final Clock clock;

    Absences(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Absence> find(AbsenceId id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Absences::read)
                .optional();
    }

    /** The member's that are not over, earliest first. */
    public List<Absence> ahead(MemberId member) {
        return database.sql(COLUMNS + "where member = :member and ends_at > :now order by starts_at")
                .param("member", member.value())
                .param("now", utc(clock.instant()))
                .query(Absences::read)
                .list();
    }

    /** Those among the members who are away for at least a part of that time. */
    public Set<MemberId> away(Collection<MemberId> members, Instant from, Instant until) {
        if (members.isEmpty()) {
            return Set.of();
        }
        return database
                .sql("""
                        select distinct member from absences
                        where member in (:members) and starts_at < :until and ends_at > :from""")
                .param("members", members.stream().map(MemberId::value).toList())
                .param("from", utc(from))
                .param("until", utc(until))
                .query(String.class)
                .list()
                .stream()
                .map(MemberId::new)
                .collect(Collectors.toSet());
    }

    /** The member's that overlap that time or touch it, earliest first; whoever else writes that member's waits. */
    List<Absence> around(MemberId member, Instant from, Instant until) {
        inTurn(member);
        return database.sql(COLUMNS + """
                        where member = :member and starts_at <= :until and ends_at >= :from order by starts_at""")
                .param("member", member.value())
                .param("from", utc(from))
                .param("until", utc(until))
                .query(Absences::read)
                .list();
    }

    private void inTurn(MemberId member) {
        database.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:who, 0))")
                .param("who", "absences of " + member.value())
                .query(Integer.class)
                .single();
    }

    void keep(Absence absence) {
        database.sql("""
                        insert into absences (id, member, starts_at, ends_at, zone, recorded_by)
                        values (:id, :member, :from, :until, :zone, :by)
                        on conflict (id) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                            zone = excluded.zone, recorded_by = excluded.recorded_by""")
                .param("id", absence.id().value())
                .param("member", absence.member().value())
                .param("from", utc(absence.from()))
                .param("until", utc(absence.until()))
                .param("zone", absence.zone().getId())
                .param("by", absence.recordedBy().value())
                .update();
    }

    void remove(AbsenceId id) {
        database.sql("delete from absences where id = :id")
                .param("id", id.value())
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                new AbsenceId(row.getObject("id", UUID.class)),
                new MemberId(row.getString("member")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                new MemberId(row.getString("recorded_by")));
    }
}
