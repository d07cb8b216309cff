package dev.convene.process;

import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.util.List;

/**
 * One line of a recipe; a person may take a seat of it when all its conditions hold.
 *
 * @param count how many people
 * @param pools any one of them may supply the person; empty: anybody who interviews
 * @param teams the person is of one of these teams, or of a team below one; empty: of any
 * @param notOfTeams the person is of none of these teams and of none below them
 * @param ofTargetTeam the person is of the candidacy's target team, or of a team below it
 * @param eachOfAnotherTeam no two people of this rule are of the same department
 */
public record SeatRule(
        Count count,
        List<PoolKey> pools,
        List<TeamKey> teams,
        List<TeamKey> notOfTeams,
        boolean ofTargetTeam,
        boolean eachOfAnotherTeam) {

    public SeatRule {
        pools = List.copyOf(pools);
        teams = List.copyOf(teams);
        notOfTeams = List.copyOf(notOfTeams);
    }

    /** Whether any colleague may be asked, interviewer or not, so long as their department is known. */
    public boolean asksAnybody() {
        return eachOfAnotherTeam && pools.isEmpty() && teams.isEmpty() && !ofTargetTeam;
    }
}
