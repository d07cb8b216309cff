package dev.convene.access;

import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The append-only trail of who saw and who changed what about a candidate. Holds ids and codes, no names and no texts,
 * so that erasing a person leaves it meaningful.
 */
@Component
public class Trail {

    private final JdbcClient database;
    private final Clock clock;

    Trail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody was shown something of the subject. Needs a read-write transaction. */
    public void seen(MemberId actor, UUID subject, String what) {
        append(actor, subject, "seen", what);
    }

    /** Somebody changed something of the subject. */
    public void changed(MemberId actor, UUID subject, String what) {
        append(actor, subject, "changed", what);
    }

    /** Whether the actor was ever shown that of the subject. */
    public boolean hasSeen(MemberId actor, UUID subject, String what) {
        return database.sql("""
                        select exists (select 1 from trail
                        where subject = :subject and actor = :actor and act = 'seen' and what = :what)""")
                .param("subject", subject)
                .param("actor", actor.value())
                .param("what", what)
                .query(Boolean.class)
                .single();
    }

    /** Whether anybody changed anything of the subject after that moment. */
    public boolean hasChangedSince(UUID subject, Instant moment) {
        return database.sql("""
                        select exists (select 1 from trail
                        where subject = :subject and act = 'changed' and at > :moment)""")
                .param("subject", subject)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private void append(MemberId actor, UUID subject, String act, String what) {
        database.sql("insert into trail (at, actor, subject, act, what) values (:at, :actor, :subject, :act, :what)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.value())
                .param("subject", subject)
                .param("act", act)
                .param("what", what)
                .update();
    }
}
