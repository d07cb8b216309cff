package dev.convene.candidate;

import dev.convene.process.CriterionKey;
import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened to a candidacy, oldest first; never rewritten, though what was decided can be taken back, and all of it goes
 * with a candidacy that is deleted.
 */
@Component
public class History {

    private final JdbcClient database;

    History(JdbcClient database) {
        this.database = database;
    }

    public List<Entry> of(CandidacyId candidacy) {
        return read(candidacy, "true").query(History::read).list();
    }

    private JdbcClient.StatementSpec read(CandidacyId candidacy, String which) {
        return database.sql(
                        "select * from candidacy_history where candidacy = :candidacy and " + which + " order by id")
                .param("candidacy", candidacy.value());
    }

    /** The latest decision about that attempt at that stage, unless it was taken back. */
    public Optional<Entry> decision(CandidacyId candidacy, StageKey stage, int attempt) {
        return read(candidacy, "stage = :stage and attempt = :attempt and not taken_back")
                .param("stage", stage.value())
                .param("attempt", attempt)
                .query(History::read)
                .list()
                .reversed()
                .stream()
                .filter(entry -> entry.what().isDecision())
                .findFirst();
    }

    /** When the stage was decided to be done; empty where it was not, or that was taken back. */
    Optional<Entry> passed(CandidacyId candidacy, StageKey stage) {
        return read(candidacy, "stage = :stage and what = 'NEXT' and not taken_back")
                .param("stage", stage.value())
                .query(History::read)
                .list()
                .stream()
                .findFirst();
    }

    /** What was decided about that attempt at that stage no longer counts; it stays to be read. */
    void takeBack(CandidacyId candidacy, Standing standing) {
        database.sql("""
                        update candidacy_history set taken_back = true
                        where candidacy = :candidacy and stage = :stage and attempt = :attempt and what in (:decisions)""")
                .param("candidacy", candidacy.value())
                .param("stage", standing.stage().value())
                .param("attempt", standing.attempt())
                .param(
                        "decisions",
                        Stream.of(What.values())
                                .filter(What::isDecision)
                                .map(What::name)
                                .toList())
                .update();
    }

    void delete(CandidacyId candidacy) {
        database.sql("delete from candidacy_history where candidacy = :candidacy")
                .param("candidacy", candidacy.value())
                .update();
    }

    /** That entry no longer counts; it stays to be read. */
    void takeBack(long entry) {
        database.sql("update candidacy_history set taken_back = true where id = :entry")
                .param("entry", entry)
                .update();
    }

    /** @return which entry it is */
    long append(CandidacyId candidacy, Entry entry) {
        return database.sql("""
                        insert into candidacy_history
                            (candidacy, at, actor, what, stage, attempt, reason, criterion, may_be_told)
                        values (:candidacy, :at, :actor, :what, :stage, :attempt, :reason, :criterion, :mayBeTold)
                        returning id""")
                .param("candidacy", candidacy.value())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor().value())
                .param("what", entry.what().name())
                .param("stage", entry.stage().value())
                .param("attempt", entry.attempt())
                .param("reason", entry.reason())
                .param(
                        "criterion",
                        entry.criterion() == null ? null : entry.criterion().value())
                .param("mayBeTold", entry.mayBeTold())
                .query(Long.class)
                .single();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        var criterion = row.getString("criterion");
        return new Entry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new MemberId(row.getString("actor")),
                What.valueOf(row.getString("what")),
                new StageKey(row.getString("stage")),
                row.getInt("attempt"),
                row.getString("reason"),
                criterion == null ? null : new CriterionKey(criterion),
                row.getBoolean("may_be_told"));
    }

    /** What an entry tells of. */
    public enum What {
        BEGAN,
        NEXT,
        AGAIN,
        HOLD,
        NOT_RETAINED,
        RESUMED,
        WITHDRAWN,
        OFFER_STEP,
        REOPENED,
        CORRECTED,
        SKIPPED,
        REPEATED,
        /** What was noted just before no longer counts; the reason says what that was. */
        UNDONE,
        DECIDER_NAMED;

        public boolean isDecision() {
            return this == NEXT || this == AGAIN || this == HOLD || this == NOT_RETAINED;
        }
    }

    /**
     * One thing that happened.
     *
     * @param stage the stage the candidacy was at just before
     * @param reason in the actor's own words; for an offer's step its key, for what was undone its name, for who was named
     *     to decide their id
     */
    public record Entry(
            Instant at,
            MemberId actor,
            What what,
            StageKey stage,
            int attempt,
            @Nullable String reason,
            @Nullable CriterionKey criterion,
            boolean mayBeTold) {

        /** Who undid it, as told by what came after it; empty if nobody did. */
        public Optional<MemberId> undoneBy(List<Entry> all) {
            return all.stream()
                    .skip(all.indexOf(this) + 1L)
                    .filter(later -> later.what() == What.UNDONE
                            && later.stage().equals(stage)
                            && later.attempt() == attempt
                            && what.name().equals(later.reason()))
                    .map(Entry::actor)
                    .findFirst();
        }

        static Entry of(Instant at, MemberId actor, What what, Standing standing, @Nullable String reason) {
            return new Entry(at, actor, what, standing.stage(), standing.attempt(), reason, null, false);
        }
    }
}
