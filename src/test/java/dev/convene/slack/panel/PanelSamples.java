package dev.convene.slack.panel;

import dev.convene.panel.Roster;
import dev.convene.panel.Rosters;
import dev.convene.panel.Team;
import dev.convene.process.HiringProcess;
import dev.convene.process.PoolName;
import dev.convene.process.Wording;
import dev.convene.scheduling.ReadLedger.Share;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Samples;
import dev.convene.testing.Made;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pools and teams. */
class PanelSamples implements Samples {

    private static final String ODD = "<!channel> & *שלום* 😀 ";
    private static final List<HiringProcess> PROCESSES = List.of(Made.process("cto"), Made.process("developer"));
    private static final PoolKey DEVELOPERS = new PoolKey("developers");
    private static final TeamKey ENGINEERING = new TeamKey("engineering");

    @Override
    public void show(Shelf shelf) {
        shelf.modal("pools-none", text -> PoolsView.render(new PoolsView.Model(none(), true), text));
        shelf.modal("pools-empty", text -> PoolsView.render(new PoolsView.Model(empty(), false), text));
        shelf.modal("pools-most", text -> PoolsView.render(new PoolsView.Model(most(), true), text));
        var nobody = new LedgerView.Model(new MemberId("U1"), List.of());
        shelf.modal("ledger-none", text -> LedgerView.render(nobody, text));
        shelf.modal("ledger-most", text -> LedgerView.render(mostShares(), text));
        pool(shelf, "pool-least", empty(), Set.of());
        pool(shelf, "pool-most", most(), members(90));
        team(shelf, "team-new", null, List.of());
        var sales = new Team(new TeamKey("sales"), ODD, ENGINEERING);
        team(shelf, "team-most", sales, most().teams());
    }

    private static LedgerView.Model mostShares() {
        var shares = members(90).stream()
                .map(member -> new Share(member, Duration.ofMinutes(100_000)))
                .toList();
        var page = new LedgerView.Page(ODD + "x".repeat(70), shares, Duration.ofMinutes(90));
        var idle = new LedgerView.Page(ODD, List.of(new Share(new MemberId("U1"), Duration.ZERO)), Duration.ZERO);
        var pages = new ArrayList<>(Collections.nCopies(60, page));
        pages.addFirst(idle);
        return new LedgerView.Model(shares.getLast().member(), pages);
    }

    private static void pool(Shelf shelf, String name, Overview overview, Set<MemberId> members) {
        var model =
                new PoolView.Model(DEVELOPERS, overview.name(DEVELOPERS), members, overview.needsOf(DEVELOPERS), false);
        shelf.modal(name, text -> PoolView.render(model, text));
    }

    private static void team(
            Shelf shelf, String name, @org.jspecify.annotations.Nullable Team team, List<Team> others) {
        var model = new TeamView.Model(team, others, team == null ? Set.of() : members(90), true);
        shelf.modal(name, text -> TeamView.render(model, text));
    }

    private static Overview none() {
        return new Overview(new Roster(Map.of(), Map.of(), Map.of()), Map.of(), List.of(), Map.of());
    }

    private static Overview empty() {
        var roster = new Roster(Map.of(), Map.of(), Map.of());
        return new Overview(
                roster,
                pools(),
                Need.of(PROCESSES, roster),
                Map.of(ENGINEERING, List.of(new Wording("Visite", "Visit"))));
    }

    private static Overview most() {
        var pools = new LinkedHashMap<PoolKey, Set<MemberId>>();
        pools.put(DEVELOPERS, members(40));
        pools.put(Rosters.RECRUITERS, members(1));
        var teams = new LinkedHashMap<TeamKey, Team>();
        teams.put(ENGINEERING, new Team(ENGINEERING, ODD.repeat(2), null));
        IntStream.range(0, 60)
                .mapToObj(each -> new Team(new TeamKey("team-" + each), ODD + each, ENGINEERING))
                .forEach(team -> teams.put(team.key(), team));
        var roster = new Roster(pools, teams, Map.of());
        return new Overview(roster, pools(), Need.of(PROCESSES, roster), Map.of());
    }

    private static Map<PoolKey, PoolName> pools() {
        var pools = new LinkedHashMap<PoolKey, PoolName>();
        PROCESSES.forEach(process -> process.pools().forEach(pools::putIfAbsent));
        return pools;
    }

    private static Set<MemberId> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> new MemberId("U000" + each))
                .collect(Collectors.toSet());
    }
}
