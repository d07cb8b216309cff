package dev.convene.process;

import java.util.List;

/** Who must sit on a panel: the seats of all its rules together, each seat taken by another person. */
public record Recipe(List<SeatRule> rules) {

    public Recipe {
        rules = List.copyOf(rules);
    }

    /** Whether the candidacy must have a target team before a panel can be found. */
    public boolean needsTargetTeam() {
        return rules.stream().anyMatch(SeatRule::ofTargetTeam);
    }
}
