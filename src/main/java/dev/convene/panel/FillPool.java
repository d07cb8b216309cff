package dev.convene.panel;

import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says who is in a pool, all at once. */
@Component
public class FillPool {

    private final FillingRights rights;
    private final Rosters rosters;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    FillPool(
            FillingRights rights,
            Rosters rosters,
            JdbcClient database,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.rights = rights;
        this.rosters = rosters;
        this.events = events;
        this.database = database;
        this.transaction = transaction;
    }

    /** Nothing changes unless the answer is {@link Filling.Filled}. */
    public Filling fill(MemberId actor, PoolKey pool, Set<MemberId> members) {
        return transaction.execute(tx -> rights.refusal(actor, members).orElseGet(() -> {
            if (pool.equals(Rosters.RECRUITERS)) {
                return new Filling.FollowsTheRole();
            }
            var before = rosters.current().in(pool);
            replace(pool, members);
            tellOfNewcomers(pool, before, members);
            return new Filling.Filled(members.size());
        }));
    }

    private void tellOfNewcomers(PoolKey pool, Set<MemberId> before, Set<MemberId> now) {
        var newcomers = new HashSet<>(now);
        newcomers.removeAll(before);
        var others = new HashSet<>(now);
        others.retainAll(before);
        if (!newcomers.isEmpty()) {
            events.publishEvent(new JoinedPool(pool, newcomers, others));
        }
    }

    private void replace(PoolKey pool, Set<MemberId> members) {
        database.sql("delete from pool_members where pool = :pool")
                .param("pool", pool.value())
                .update();
        members.forEach(member -> database.sql("insert into pool_members (pool, member) values (:pool, :member)")
                .param("pool", pool.value())
                .param("member", member.value())
                .update());
    }
}
