package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.panel.Rosters;
import dev.convene.panel.Team;
import dev.convene.process.PoolName;
import dev.convene.process.Wording;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Button;
import dev.convene.slack.Menu;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All pools and teams: who is in each, and what is missing. */
final class PoolsView {

    static final ViewId ID = new ViewId("pools");

    /** Of 100 blocks, some for each sort. */
    private static final int MOST_POOLS = 40;

    private static final int MOST_TEAMS = 40;
    private static final int MOST_WANTED = 8;
    private static final int MOST_NAMED = 8;

    /** @param admin whether the reader may name recruiters */
    record Model(Overview overview, boolean admin) {}

    private final Overview overview;
    private final boolean admin;
    private final Text.In text;
    private final Modal modal;

    private PoolsView(Model model, Text.In text) {
        this.overview = model.overview();
        this.admin = model.admin();
        this.text = text;
        this.modal = Modal.of(ID, text.of("slack.panel.title")).close(text.of("slack.frame.close"));
    }

    static View render(Model model, Text.In text) {
        var view = new PoolsView(model, text);
        view.pools();
        view.teams();
        return view.modal.build();
    }

    private void pools() {
        modal.header(text.of("slack.panel.pools"));
        if (overview.pools().isEmpty()) {
            modal.section(text.of("slack.panel.pools.none"));
        }
        overview.pools().entrySet().stream().limit(MOST_POOLS).forEach(pool -> pool(pool.getKey(), pool.getValue()));
    }

    private void pool(PoolKey key, PoolName name) {
        var called = Text.person(name.many().in(text.locale()));
        var lines = new ArrayList<Words>();
        lines.add(text.of("slack.panel.named", called));
        lines.add(people(overview.roster().in(key)));
        overview.needsOf(key).stream().filter(Need::isShort).map(this::shortage).forEach(lines::add);
        if (!key.equals(Rosters.RECRUITERS)) {
            modal.section(
                    Words.lines(lines),
                    Button.of(PanelActs.FILL_POOL, text.of("slack.panel.fill"), key.value())
                            .spoken(text.of("slack.panel.fill-spoken", called)));
            return;
        }
        lines.add(text.of("slack.panel.recruiters"));
        if (admin) {
            modal.section(Words.lines(lines), Menu.button("settings", text.of("slack.panel.settings")));
        } else {
            modal.section(Words.lines(lines));
        }
    }

    private Words shortage(Need need) {
        var stage = need.stage().in(text.locale());
        var process = need.process().in(text.locale());
        return text.plural("slack.panel.short", need.people(), stage, process);
    }

    private Words people(Collection<MemberId> members) {
        if (members.isEmpty()) {
            return text.of("slack.panel.nobody");
        }
        var named = members.stream().limit(MOST_NAMED).map(Text::mention).toList();
        return members.size() > MOST_NAMED
                ? text.of("slack.panel.people.more", members.size(), text.list(named))
                : text.plural("slack.panel.people", members.size(), text.list(named));
    }

    private void teams() {
        modal.header(text.of("slack.panel.teams"));
        modal.context(text.of("slack.panel.teams.why"));
        overview.wanted().entrySet().stream()
                .limit(MOST_WANTED)
                .forEach(wanted -> wanted(wanted.getKey(), wanted.getValue()));
        overview.teams().stream().limit(MOST_TEAMS).forEach(this::team);
        if (overview.teams().size() > MOST_TEAMS) {
            modal.context(text.of("slack.panel.teams.more", MOST_TEAMS));
        }
        modal.actions(Button.of(PanelActs.ADD_TEAM, text.of("slack.panel.add-team"), "any"));
    }

    private void wanted(TeamKey key, List<Wording> stages) {
        var called = Text.person(TeamView.spelled(key));
        var names = stages.stream()
                .map(stage -> Text.person(stage.in(text.locale())))
                .toList();
        modal.section(
                text.of("slack.panel.wanted", called, text.list(names)),
                Button.of(PanelActs.CHANGE_TEAM, text.of("slack.panel.name-team"), key.value())
                        .spoken(text.of("slack.panel.name-team-spoken", called)));
    }

    private void team(Team team) {
        var parent = team.parent() == null ? null : overview.roster().teams().get(team.parent());
        var called = parent == null
                ? text.of("slack.panel.named", team.name())
                : text.of("slack.panel.named-below", team.name(), parent.name());
        modal.section(
                Words.lines(called, people(overview.roster().directlyIn(team.key()))),
                Button.of(
                                PanelActs.CHANGE_TEAM,
                                text.of("slack.panel.change"),
                                team.key().value())
                        .spoken(text.of("slack.panel.change-spoken", team.name())));
    }
}
