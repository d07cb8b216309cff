package dev.convene.slack.panel;

import dev.convene.access.Roles;
import dev.convene.panel.Team;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Command;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Talk;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code /interview pool}: the list of pools and teams, and the way to each. */
@Component
class PoolsScreen implements Screen {

    private final ReadOverview overview;
    private final Roles roles;

    PoolsScreen(ReadOverview overview, Roles roles) {
        this.overview = overview;
        this.roles = roles;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("pool", List.of("pools", "groupe", "groupes", "équipes", "teams"), this::show)
                .opens(PanelActs.FILL_POOL, press -> pool(press, new PoolKey(press.value()), false))
                .opens(PanelActs.CHANGE_TEAM, press -> team(press, new TeamKey(press.value()), false))
                .opens(PanelActs.ADD_TEAM, press -> team(press, null, false));
    }

    private void show(Command command) {
        var reader = command.reader().id();
        if (!roles.isAdmin(reader) && !roles.isRecruiter(reader)) {
            command.tell(onlyRecruiters(command.text()));
            return;
        }
        var found = new Meant(overview.now(), command.argument());
        found.pool()
                .ifPresentOrElse(
                        pool -> pool(command, pool, true),
                        () -> found.team().ifPresentOrElse(team -> team(command, team, true), () -> list(command)));
    }

    private void list(Command command) {
        var admin = roles.isAdmin(command.reader().id());
        command.open(() -> PoolsView.render(new PoolsView.Model(overview.now(), admin), command.text()));
    }

    private void pool(Talk talk, PoolKey pool, boolean alone) {
        talk.open(() -> {
            var now = overview.now();
            return PoolView.render(
                    new PoolView.Model(pool, now.name(pool), now.roster().in(pool), now.needsOf(pool), alone),
                    talk.text());
        });
    }

    private void team(Talk talk, @Nullable TeamKey key, boolean alone) {
        talk.open(() -> {
            var roster = overview.now().roster();
            var team =
                    key == null ? null : roster.teams().getOrDefault(key, new Team(key, TeamView.spelled(key), null));
            var others = roster.teams().values().stream()
                    .filter(other -> !other.key().equals(key))
                    .toList();
            var people = key == null ? List.<MemberId>of() : roster.directlyIn(key);
            return TeamView.render(new TeamView.Model(team, others, people, alone), talk.text());
        });
    }

    private Words onlyRecruiters(Text.In text) {
        var recruiters = roles.recruiters();
        var who = (recruiters.isEmpty() ? roles.admins() : recruiters)
                .stream().map(Text::mention).toList();
        return who.isEmpty()
                ? text.of("slack.panel.only-recruiters.nobody")
                : text.of("slack.panel.only-recruiters", text.list(who));
    }
}
