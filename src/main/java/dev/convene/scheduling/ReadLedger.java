package dev.convene.scheduling;

import dev.convene.access.Roles;
import dev.convene.panel.Roster;
import dev.convene.panel.Rosters;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who of a pool gave how much time to interviews, shown to the people of that pool and to whoever recruits. */
@Component
public class ReadLedger {

    private final Rosters rosters;
    private final Roles roles;
    private final Load load;

    ReadLedger(Rosters rosters, Roles roles, Load load) {
        this.rosters = rosters;
        this.roles = roles;
        this.load = load;
    }

    /** The pools that the reader may see, those they are in first; empty for somebody who is in none and does not recruit. */
    public List<PoolLoad> read(MemberId reader) {
        var roster = rosters.current();
        var loads = load.perMember();
        var recruits = roles.isRecruiter(reader);
        return roster.pools().keySet().stream()
                .filter(pool -> recruits || roster.in(pool).contains(reader))
                .map(pool -> poolLoad(pool, roster, loads))
                .filter(pool -> !pool.shares().isEmpty())
                .sorted(Comparator.comparing((PoolLoad pool) -> !pool.has(reader)))
                .toList();
    }

    private static PoolLoad poolLoad(PoolKey pool, Roster roster, Map<MemberId, Duration> loads) {
        Set<MemberId> people = roster.in(pool);
        var shares = people.stream()
                .map(person -> new Share(person, loads.getOrDefault(person, Duration.ZERO)))
                .sorted(Comparator.comparing(Share::load).reversed())
                .toList();
        return new PoolLoad(pool, shares, Ledger.median(people, loads));
    }

    /**
     * A pool's page of the ledger.
     *
     * @param shares of everybody in the pool, the most loaded first
     */
    public record PoolLoad(PoolKey pool, List<Share> shares, Duration median) {

        public boolean has(MemberId member) {
            return shares.stream().anyMatch(share -> share.member().equals(member));
        }
    }

    /** What one person gave, weighed by how long ago, or promised. */
    public record Share(MemberId member, Duration load) {}
}
