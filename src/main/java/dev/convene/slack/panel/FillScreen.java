package dev.convene.slack.panel;

import dev.convene.panel.FillPool;
import dev.convene.panel.FillTeam;
import dev.convene.panel.Filling;
import dev.convene.panel.Roster;
import dev.convene.panel.Team;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Answer;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes in who is in a pool, and what a team is and who works in it. */
@Component
class FillScreen implements Screen {

    private final FillPool fillPool;
    private final FillTeam fillTeam;
    private final ReadOverview overview;
    private final FillingAnswers answers;

    FillScreen(FillPool fillPool, FillTeam fillTeam, ReadOverview overview, FillingAnswers answers) {
        this.fillPool = fillPool;
        this.fillTeam = fillTeam;
        this.overview = overview;
        this.answers = answers;
    }

    @Override
    public void claim(Routes routes) {
        routes.submission(PoolView.ID, this::pool).submission(TeamView.ID, this::team);
    }

    private Answer pool(Submission submission) {
        var pool = new PoolKey(submission.meta().require("pool"));
        var members = new LinkedHashSet<>(submission.form().members(PoolView.MEMBERS));
        var before = overview.now();
        var filling = fillPool.fill(submission.reader().id(), pool, members);
        var called = Text.person(before.name(pool).many().in(submission.text().locale()));
        var fields = new FillingAnswers.Fields(PoolView.MEMBERS, PoolView.MEMBERS, PoolView.MEMBERS);
        return answers.to(
                filling, submission, fields, called, both(before.roster().in(pool), members));
    }

    private Answer team(Submission submission) {
        var form = TeamForm.read(submission.form());
        var roster = overview.now().roster();
        var key = submission.meta().find("team").map(TeamKey::new);
        var taken = key.isPresent() ? Optional.<Team>empty() : roster.teamNamed(form.name());
        if (taken.isPresent()) {
            return Answer.error(
                    TeamView.NAME,
                    submission.text().of("slack.panel.name-taken", taken.get().name()));
        }
        var filling = fill(submission.reader().id(), key, form);
        // a team that has no other to belong to shows no field for it
        var place = form.parent() == null ? TeamView.NAME : TeamView.PARENT;
        var fields = new FillingAnswers.Fields(TeamView.PEOPLE, TeamView.NAME, place);
        return answers.to(
                filling, submission, fields, Text.person(form.name()), both(before(roster, key), form.people()));
    }

    private Filling fill(MemberId actor, Optional<TeamKey> key, TeamForm form) {
        return key.map(known -> fillTeam.fill(actor, new Team(known, form.name(), form.parent()), form.people()))
                .orElseGet(() -> fillTeam.fill(actor, form.name(), form.parent(), form.people()));
    }

    private static Collection<MemberId> before(Roster roster, Optional<TeamKey> key) {
        return key.<Collection<MemberId>>map(roster::directlyIn).orElse(Set.of());
    }

    private static Set<MemberId> both(Collection<MemberId> before, Collection<MemberId> after) {
        var both = new LinkedHashSet<>(before);
        both.addAll(after);
        return both;
    }
}
