package dev.convene.slack.panel;

import dev.convene.panel.Roster;
import dev.convene.panel.Team;
import dev.convene.process.PoolName;
import dev.convene.process.Wording;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Pools and teams at one moment, against what the processes in force ask for.
 *
 * @param pools as the processes call them
 * @param wanted teams that recipes name and nobody has made yet, each with the stages that name it
 */
record Overview(Roster roster, Map<PoolKey, PoolName> pools, List<Need> needs, Map<TeamKey, List<Wording>> wanted) {

    /** @throws NullPointerException for a pool that no process names */
    PoolName name(PoolKey pool) {
        return Objects.requireNonNull(pools.get(pool), pool::value);
    }

    List<Need> needsOf(PoolKey pool) {
        return needs.stream().filter(need -> need.isOf(pool)).toList();
    }

    List<Team> teams() {
        return List.copyOf(roster.teams().values());
    }
}
