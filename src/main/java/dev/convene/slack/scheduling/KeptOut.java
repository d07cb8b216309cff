package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyDeleted;
import dev.convene.candidate.CandidacyId;
import dev.convene.shared.MemberId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom Slack did not let into a candidacy's channel. */
@Component
class KeptOut {

    private final JdbcClient database;

    KeptOut(JdbcClient database) {
        this.database = database;
    }

    /** False if it was known before. */
    boolean note(CandidacyId candidacy, MemberId member, String why) {
        return database.sql("""
                        insert into slack_kept_out (candidacy, member, why) values (:candidacy, :member, :why)
                        on conflict do nothing""")
                        .param("candidacy", candidacy.value())
                        .param("member", member.value())
                        .param("why", why)
                        .update()
                > 0;
    }

    Set<MemberId> of(CandidacyId candidacy) {
        return database
                .sql("select member from slack_kept_out where candidacy = :candidacy")
                .param("candidacy", candidacy.value())
                .query(String.class)
                .list()
                .stream()
                .map(MemberId::new)
                .collect(Collectors.toSet());
    }

    /** Slack's word for it. */
    Optional<String> why(CandidacyId candidacy, MemberId member) {
        return database.sql("select why from slack_kept_out where candidacy = :candidacy and member = :member")
                .param("candidacy", candidacy.value())
                .param("member", member.value())
                .query(String.class)
                .optional();
    }

    @EventListener
    void on(CandidacyDeleted deleted) {
        database.sql("delete from slack_kept_out where candidacy = :candidacy")
                .param("candidacy", deleted.candidacy().value())
                .update();
    }
}
