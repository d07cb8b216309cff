package dev.convene.panel;

import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is read which calendars people gave. */
@Component
public class KeptCalendars {

    private static final String COLUMNS = "select id, member, host, read_at, failures, trouble, detail from calendars ";

    private final JdbcClient database;

    KeptCalendars(JdbcClient database) {
        this.database = database;
    }

    public Optional<KeptCalendar> find(CalendarId id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(KeptCalendars::read)
                .optional();
    }

    /** The member's, in the order in which they were given. */
    public List<KeptCalendar> of(MemberId member) {
        return database.sql(COLUMNS + "where member = :member order by added_at, id")
                .param("member", member.value())
                .query(KeptCalendars::read)
                .list();
    }

    private static KeptCalendar read(ResultSet row, int number) throws SQLException {
        var readAt = row.getObject("read_at", OffsetDateTime.class);
        var trouble = row.getString("trouble");
        return new KeptCalendar(
                new CalendarId(row.getObject("id", UUID.class)),
                new MemberId(row.getString("member")),
                row.getString("host"),
                readAt == null ? null : readAt.toInstant(),
                row.getInt("failures"),
                trouble == null
                        ? null
                        : new CalendarTrouble(CalendarTrouble.Kind.valueOf(trouble), row.getString("detail")));
    }
}
