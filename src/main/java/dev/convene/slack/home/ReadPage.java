package dev.convene.slack.home;

import dev.convene.insight.ReadAgenda;
import dev.convene.panel.Roster;
import dev.convene.panel.Rosters;
import dev.convene.process.PoolName;
import dev.convene.process.Processes;
import dev.convene.shared.MemberId;
import dev.convene.slack.Reader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers all that concerns one person. */
@Component
class ReadPage {

    private final ReadHats hats;
    private final ReadSetUp setUp;
    private final Rosters rosters;
    private final Processes processes;
    private final Clock clock;

    ReadPage(ReadHats hats, ReadSetUp setUp, Rosters rosters, Processes processes, Clock clock) {
        this.hats = hats;
        this.setUp = setUp;
        this.rosters = rosters;
        this.processes = processes;
        this.clock = clock;
    }

    Page of(Reader reader, ReadAgenda.Mine mine) {
        var worn = hats.of(reader.id());
        var steps = worn.admin() ? setUp.now() : null;
        var roster = rosters.current();
        return new Page(
                reader,
                clock.instant(),
                worn,
                steps == null || steps.isComplete() ? null : steps,
                mine,
                poolsOf(reader.id(), roster),
                roster.teams());
    }

    private List<PoolName> poolsOf(MemberId member, Roster roster) {
        var mine = roster.poolsOf(member);
        return processes.pools().entrySet().stream()
                .filter(pool -> mine.contains(pool.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
