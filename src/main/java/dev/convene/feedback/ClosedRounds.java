package dev.convene.feedback;

import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds that somebody closed before all cards were in. */
@Component
class ClosedRounds {

    private final JdbcClient database;

    ClosedRounds(JdbcClient database) {
        this.database = database;
    }

    Optional<MemberId> closedBy(InterviewId interview) {
        return database.sql("select closed_by from closed_rounds where interview = :interview")
                .param("interview", interview.value())
                .query(String.class)
                .optional()
                .map(MemberId::new);
    }

    /** False if somebody was quicker. */
    boolean close(InterviewId interview, MemberId by, Instant at) {
        return database.sql("""
                        insert into closed_rounds (interview, closed_by, closed_at) values (:interview, :by, :at)
                        on conflict do nothing""")
                        .param("interview", interview.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void delete(InterviewId interview) {
        database.sql("delete from closed_rounds where interview = :interview")
                .param("interview", interview.value())
                .update();
    }
}
