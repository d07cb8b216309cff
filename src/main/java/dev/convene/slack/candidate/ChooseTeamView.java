package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.panel.Team;
import dev.convene.shared.TeamKey;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import dev.convene.slack.ViewMeta;
import java.util.List;

/** Which team the person would join. */
final class ChooseTeamView {

    static final ViewId ID = new ViewId("choose-team");
    static final BlockId TEAM = new BlockId("target-team");

    /** What the form is made of. */
    record Model(CandidacyFile file, List<Team> teams, ViewMeta meta) {}

    private ChooseTeamView() {}

    static View render(Model model, Text.In text) {
        var modal = Modal.of(ID, text.of("slack.candidate.team.title"))
                .close(text.of("slack.candidate.cancel"))
                .meta(model.meta())
                .section(text.of("slack.candidate.about", Say.person(model.file()), Say.opening(model.file())));
        if (model.teams().isEmpty()) {
            return modal.section(text.of("slack.candidate.team.none")).build();
        }
        var now = model.file().candidacy().targetTeam().map(TeamKey::value).orElse(null);
        return modal.submit(text.of("slack.candidate.team.submit"))
                .input(ChoiceInput.one(TEAM, text.of("slack.candidate.team.label"), teams(model.teams()))
                        .initial(now)
                        .hint(text.of("slack.candidate.team.hint")))
                .build();
    }

    static Choices teams(List<Team> teams) {
        return Choices.of(teams.stream()
                .map(team -> new Choice(team.key().value(), Text.person(team.name())))
                .toList());
    }
}
