package dev.convene.slack.panel;

import dev.convene.panel.Roster;
import dev.convene.process.Count;
import dev.convene.process.HiringProcess;
import dev.convene.process.SeatRule;
import dev.convene.process.Stage;
import dev.convene.process.Wording;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a stage asks of a pool.
 *
 * @param rule the line of the recipe that names the pool
 * @param people how many it asks for; 1 where it asks for everyone
 * @param there how many could take a seat of it, of all pools that the line names
 */
record Need(Wording process, Wording stage, SeatRule rule, int people, int there) {

    /** All that the processes ask of anybody in a pool, in the order of their stages. */
    static List<Need> of(Collection<HiringProcess> processes, Roster roster) {
        return processes.stream()
                .flatMap(process -> process.stages().stream()
                        .flatMap(stage -> stage instanceof Stage.Meeting meeting ? Stream.of(meeting) : Stream.empty())
                        .flatMap(stage -> stage.recipe().rules().stream()
                                .filter(rule -> !rule.pools().isEmpty())
                                .map(rule -> of(process, stage, rule, roster))))
                .toList();
    }

    private static Need of(HiringProcess process, Stage stage, SeatRule rule, Roster roster) {
        var there = rule.pools().stream()
                .flatMap(pool -> roster.in(pool).stream())
                .distinct()
                .filter(member -> fits(member, rule, roster))
                .count();
        var people =
                switch (rule.count()) {
                    case Count.Exactly(var number) -> number;
                    case Count.Everyone _ -> 1;
                };
        return new Need(process.name(), stage.name(), rule, people, (int) there);
    }

    private static boolean fits(MemberId member, SeatRule rule, Roster roster) {
        var within = rule.teams().isEmpty() || rule.teams().stream().anyMatch(team -> roster.worksIn(member, team));
        return within && rule.notOfTeams().stream().noneMatch(team -> roster.worksIn(member, team));
    }

    boolean isOf(PoolKey pool) {
        return rule.pools().contains(pool);
    }

    boolean isShort() {
        return there < people;
    }
}
