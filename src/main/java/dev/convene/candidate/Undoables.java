package dev.convene.candidate;

import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of each candidacy the last act that can be undone. */
@Component
class Undoables {

    private final JdbcClient database;

    Undoables(JdbcClient database) {
        this.database = database;
    }

    void keep(CandidacyId candidacy, Undoable act) {
        forget(candidacy);
        database.sql("""
                        insert into candidacy_undo (candidacy, entry, actor, what, at, stage, attempt, status, since)
                        values (:candidacy, :entry, :actor, :what, :at, :stage, :attempt, :status, :since)""")
                .param("candidacy", candidacy.value())
                .param("entry", act.entry())
                .param("actor", act.by().value())
                .param("what", act.what().name())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .param("stage", act.before().stage().value())
                .param("attempt", act.before().attempt())
                .param("status", act.before().status().name())
                .param("since", act.before().since().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Undoable> find(CandidacyId candidacy) {
        return database.sql("select * from candidacy_undo where candidacy = :candidacy")
                .param("candidacy", candidacy.value())
                .query(Undoables::read)
                .optional();
    }

    void forget(CandidacyId candidacy) {
        database.sql("delete from candidacy_undo where candidacy = :candidacy")
                .param("candidacy", candidacy.value())
                .update();
    }

    private static Undoable read(ResultSet row, int number) throws SQLException {
        return new Undoable(
                row.getLong("entry"),
                new MemberId(row.getString("actor")),
                History.What.valueOf(row.getString("what")),
                instant(row, "at"),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new StageKey(row.getString("stage")),
                row.getInt("attempt"),
                CandidacyStatus.valueOf(row.getString("status")),
                instant(row, "since"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
