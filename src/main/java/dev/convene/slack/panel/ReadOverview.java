package dev.convene.slack.panel;

import dev.convene.panel.Roster;
import dev.convene.panel.Rosters;
import dev.convene.process.HiringProcess;
import dev.convene.process.Processes;
import dev.convene.process.SeatRule;
import dev.convene.process.Stage;
import dev.convene.process.Wording;
import dev.convene.shared.TeamKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers pools and teams, and what the processes in force ask of them. */
@Component
class ReadOverview {

    private final Processes processes;
    private final Rosters rosters;

    ReadOverview(Processes processes, Rosters rosters) {
        this.processes = processes;
        this.rosters = rosters;
    }

    Overview now() {
        var inForce = processes.latest();
        var roster = rosters.current();
        return new Overview(roster, processes.pools(), Need.of(inForce, roster), wanted(inForce, roster));
    }

    private static Map<TeamKey, List<Wording>> wanted(Collection<HiringProcess> processes, Roster roster) {
        var wanted = new LinkedHashMap<TeamKey, List<Wording>>();
        processes.stream()
                .flatMap(process -> process.stages().stream())
                .forEach(stage -> teamsOf(stage)
                        .filter(team -> !roster.teams().containsKey(team))
                        .forEach(team -> wanted.computeIfAbsent(team, none -> new ArrayList<>())
                                .add(stage.name())));
        return wanted;
    }

    private static Stream<TeamKey> teamsOf(Stage stage) {
        return stage instanceof Stage.Meeting meeting
                ? meeting.recipe().rules().stream()
                        .flatMap(ReadOverview::teamsOf)
                        .distinct()
                : Stream.empty();
    }

    private static Stream<TeamKey> teamsOf(SeatRule rule) {
        return Stream.concat(rule.teams().stream(), rule.notOfTeams().stream());
    }
}
