package dev.convene.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When interviews would have been that were deleted before they took place: a time, and nothing about anybody. */
@Component
public class CalledOff {

    private final JdbcClient database;

    CalledOff(JdbcClient database) {
        this.database = database;
    }

    public Optional<TimeSlot> find(InterviewId interview) {
        return database.sql("select starts_at, ends_at, zone from called_off where interview = :interview")
                .param("interview", interview.value())
                .query(CalledOff::slot)
                .optional();
    }

    void note(InterviewId interview, TimeSlot slot) {
        database.sql(
                        "insert into called_off (interview, starts_at, ends_at, zone) values (:interview, :from, :to, :zone)")
                .param("interview", interview.value())
                .param("from", slot.startsAt().atOffset(ZoneOffset.UTC))
                .param("to", slot.endsAt().atOffset(ZoneOffset.UTC))
                .param("zone", slot.zone().getId())
                .update();
    }

    private static TimeSlot slot(ResultSet row, int number) throws SQLException {
        return new TimeSlot(instant(row, "starts_at"), instant(row, "ends_at"), ZoneId.of(row.getString("zone")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
