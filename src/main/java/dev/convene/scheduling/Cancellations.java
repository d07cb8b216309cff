package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stood when an interview was cancelled; written before it is. */
@Component
class Cancellations {

    private final JdbcClient database;

    Cancellations(JdbcClient database) {
        this.database = database;
    }

    /**
     * How it was.
     *
     * @param by null where it went with its stage or its candidacy
     * @param answers of those who had a seat
     */
    record Cancelled(
            InterviewStatus from, Instant at, @Nullable MemberId by, Map<SeatId, Answer> answers) {}

    void note(InterviewId interview, Instant at, @Nullable MemberId by) {
        database.sql("""
                        update interviews set cancelled_from = status, cancelled_at = :at, cancelled_by = :by
                        where id = :interview""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .param("interview", interview.value())
                .update();
        database.sql("""
                        update seats set cancelled_from = case when answer <> 'RELEASED' then answer end
                        where interview = :interview""").param("interview", interview.value()).update();
    }

    /** Empty for one that is not cancelled. */
    Optional<Cancelled> find(InterviewId interview) {
        return database.sql("""
                        select cancelled_from, cancelled_at, cancelled_by from interviews
                        where id = :interview and status = 'CANCELLED' and cancelled_at is not null""")
                .param("interview", interview.value())
                .query((row, _) -> cancelled(row, interview))
                .optional();
    }

    private Cancelled cancelled(ResultSet row, InterviewId interview) throws SQLException {
        var by = row.getString("cancelled_by");
        return new Cancelled(
                InterviewStatus.valueOf(row.getString("cancelled_from")),
                row.getObject("cancelled_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new MemberId(by),
                answers(interview));
    }

    private Map<SeatId, Answer> answers(InterviewId interview) {
        return database
                .sql("select id, cancelled_from from seats where interview = :interview and cancelled_from is not null")
                .param("interview", interview.value())
                .query((row, _) -> Map.entry(
                        new SeatId(row.getObject("id", UUID.class)), Answer.valueOf(row.getString("cancelled_from"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
