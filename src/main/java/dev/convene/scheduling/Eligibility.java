package dev.convene.scheduling;

import dev.convene.panel.Roster;
import dev.convene.process.Count;
import dev.convene.process.SeatRule;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may take which seat, at one moment.
 *
 * @param targetTeam the team the candidate would join; null while it is not known
 * @param keptAway who must learn nothing of the candidacy
 */
record Eligibility(Roster roster, @Nullable TeamKey targetTeam, Set<MemberId> keptAway) {

    /** Everybody who may take a seat of the rule, looked at on its own. */
    Set<MemberId> under(SeatRule rule) {
        var people = new LinkedHashSet<MemberId>();
        if (rule.pools().isEmpty()) {
            people.addAll(roster.everybody());
        }
        rule.pools().forEach(pool -> people.addAll(roster.in(pool)));
        people.removeIf(person -> !allows(rule, person));
        return people;
    }

    /** How many people the rule asks for. "All of" means all: whoever is kept away is missing, and that has to be said. */
    int wanted(SeatRule rule) {
        return switch (rule.count()) {
            case Count.Exactly exactly -> exactly.people();
            case Count.Everyone _ ->
                Math.max(
                        1,
                        new Eligibility(roster, targetTeam, Set.of())
                                .under(rule)
                                .size());
        };
    }

    private boolean allows(SeatRule rule, MemberId person) {
        return !keptAway.contains(person)
                && (rule.teams().isEmpty() || rule.teams().stream().anyMatch(team -> roster.worksIn(person, team)))
                && rule.notOfTeams().stream().noneMatch(team -> roster.worksIn(person, team))
                && (!rule.ofTargetTeam() || targetTeam != null && roster.worksIn(person, targetTeam))
                && (!rule.eachOfAnotherTeam() || roster.departmentOf(person).isPresent());
    }
}
