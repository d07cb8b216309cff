package dev.convene.panel;

import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who could sit on panels, at one moment: pools with their members, teams as a tree with theirs. A value without
 * behaviour towards the outside, so that choosing a panel stays a pure function.
 *
 * @param pools the members of each pool that has any
 * @param teams every team by key
 * @param teamOf the one team each known person works in
 */
public record Roster(Map<PoolKey, Set<MemberId>> pools, Map<TeamKey, Team> teams, Map<MemberId, TeamKey> teamOf) {

    /** The members of a pool; empty for one that nobody has filled. */
    public Set<MemberId> in(PoolKey pool) {
        return pools.getOrDefault(pool, Set.of());
    }

    /** Everybody who is in a pool or in a team. */
    public Set<MemberId> everybody() {
        var all = new LinkedHashSet<MemberId>();
        pools.values().forEach(all::addAll);
        all.addAll(teamOf.keySet());
        return all;
    }

    /** Whether the person works in the team or in one below it. */
    public boolean worksIn(MemberId member, TeamKey team) {
        return lineage(member).contains(team);
    }

    /** The team at the top of the tree above the person; empty for somebody whose team nobody has told. */
    public Optional<TeamKey> departmentOf(MemberId member) {
        var lineage = lineage(member);
        return lineage.isEmpty() ? Optional.empty() : Optional.of(lineage.getLast());
    }

    /** The team whose name makes the same key as this one; empty for a name that is free, or makes no key at all. */
    public Optional<Team> teamNamed(String name) {
        return teams.values().stream()
                .filter(team -> team.key().value().equals(FillTeam.slug(name)))
                .findFirst();
    }

    public Set<PoolKey> poolsOf(MemberId member) {
        return pools.entrySet().stream()
                .filter(pool -> pool.getValue().contains(member))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Those directly in the team, not below it. */
    public List<MemberId> directlyIn(TeamKey team) {
        return teamOf.entrySet().stream()
                .filter(place -> place.getValue().equals(team))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<TeamKey> lineage(MemberId member) {
        var seen = new HashSet<TeamKey>();
        var lineage = new LinkedHashSet<TeamKey>();
        var team = teams.get(teamOf.get(member));
        while (team != null && seen.add(team.key())) {
            lineage.add(team.key());
            team = team.parent() == null ? null : teams.get(Objects.requireNonNull(team.parent()));
        }
        return List.copyOf(lineage);
    }
}
