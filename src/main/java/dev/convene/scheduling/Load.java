package dev.convene.scheduling;

import dev.convene.scheduling.Ledger.Entry;
import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger as it stands: how much time each person gave to interviews, or promised, weighed by how long ago. */
@Component
@EnableConfigurationProperties(LoadSettings.class)
class Load {

    /** Of what is older, less than a thousandth would count. */
    private static final Duration REACH = Duration.ofDays(560);

    /** What takes a seat over within this time before the start counts twice. */
    private static final Duration SHORT_NOTICE = Duration.ofHours(48);

    private final JdbcClient database;
    private final LoadSettings settings;
    private final Clock clock;

    Load(JdbcClient database, LoadSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Each with the interview, its preparation and its feedback; people who gave nothing are left out. */
    Map<MemberId, Duration> perMember() {
        var now = clock.instant();
        var entries = new ArrayList<>(headStarts());
        entries.addAll(seats(now.minus(REACH)));
        return Ledger.loads(entries, now);
    }

    /** Whether somebody who is asked now for an interview at that time deserves to have it counted twice. */
    boolean isShortNotice(Instant start) {
        return clock.instant().isAfter(start.minus(SHORT_NOTICE));
    }

    private List<Entry> seats(Instant since) {
        return database.sql("""
                        select member, starts_at, ends_at, stood_in from seats
                        where answer in ('ASKED', 'ACCEPTED') and not absent and ends_at > :since""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> {
                    var until = instant(row, "ends_at");
                    var effort = Duration.between(instant(row, "starts_at"), until)
                            .plus(settings.preparation())
                            .plus(settings.feedback());
                    return new Entry(
                            new MemberId(row.getString("member")),
                            row.getBoolean("stood_in") ? effort.multipliedBy(2) : effort,
                            until);
                })
                .list();
    }

    private List<Entry> headStarts() {
        return database.sql("select member, minutes, since from head_starts")
                .query((row, _) -> new Entry(
                        new MemberId(row.getString("member")),
                        Duration.ofMinutes(row.getLong("minutes")),
                        instant(row, "since")))
                .list();
    }

    /** Once per person: whoever had a head start, or gave something already, gets none. */
    void giveHeadStart(MemberId newcomer, Duration load) {
        database.sql("""
                        insert into head_starts (member, minutes, since)
                        select :member, :minutes, :now where not exists (select from seats where member = :member)
                        on conflict do nothing""")
                .param("member", newcomer.value())
                .param("minutes", load.toMinutes())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
