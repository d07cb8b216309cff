package dev.convene.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.panel.Roster;
import dev.convene.panel.Team;
import dev.convene.process.Count;
import dev.convene.process.Recipe;
import dev.convene.process.SeatRule;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a panel is chosen of, by what each gave and what speaks against asking them. */
class PanelChoiceTest {

    private static final Team TEAM = new Team(new TeamKey("engineering"), "Engineering", null);
    private static final MemberId BOTH = new MemberId("U0");
    private static final MemberId ONE = new MemberId("U1");
    private static final MemberId OTHER = new MemberId("U2");

    /** In days, as hindrances are: off hours 20,000, away 80,000; all that can come together stay below 220,000. */
    @ParameterizedTest
    @CsvSource({"80000, 20000", "40000, 30000", "20000, 30", "1, 0", "220000, 80000", "0, -1"})
    void theLesserHindranceWinsWhereSomebodyCanTakeEitherSeat(long one, long other) {
        var weights = Map.of(BOTH, Duration.ZERO, ONE, Duration.ofDays(one), OTHER, Duration.ofDays(other));

        assertThat(chosen(weights, ONE, OTHER)).contains(List.of(new Placement(0, BOTH), new Placement(1, OTHER)));
        assertThat(chosen(weights, OTHER, ONE)).contains(List.of(new Placement(0, OTHER), new Placement(1, BOTH)));
    }

    private static Optional<List<Placement>> chosen(Map<MemberId, Duration> weights, MemberId first, MemberId second) {
        var pools = List.of(new PoolKey("developers"), new PoolKey("product-owners"));
        var lines = pools.stream()
                .map(pool -> new SeatRule(new Count.Exactly(1), List.of(pool), List.of(), List.of(), false, false))
                .toList();
        var roster = new Roster(
                Map.of(pools.getFirst(), Set.of(BOTH, first), pools.getLast(), Set.of(BOTH, second)),
                Map.of(TEAM.key(), TEAM),
                Map.of(BOTH, TEAM.key(), ONE, TEAM.key(), OTHER, TEAM.key()));
        return new PanelChoice(new Recipe(lines), new Eligibility(roster, null, Set.of()), weights).choose();
    }
}
