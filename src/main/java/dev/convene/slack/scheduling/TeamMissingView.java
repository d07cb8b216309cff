package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;

/** Asks for the team first, where the recipe needs somebody of it. */
final class TeamMissingView {

    private static final ViewId ID = new ViewId("schedule-team-missing");

    record Model(Facts.About about) {}

    private TeamMissingView() {}

    static View render(Model model, Text.In text) {
        var about = model.about();
        var phrases = Phrases.in(text);
        var question = text.of(
                "slack.scheduling.team-missing", phrases.stage(about), phrases.recipe(about), about.candidate());
        return Modal.of(ID, text.of("slack.scheduling.schedule.title"))
                .close(text.of("slack.scheduling.close"))
                .section(question)
                .actions(Notices.chooseTeam(about, text).primary())
                .context(text.of("slack.scheduling.team-missing.then"))
                .build();
    }
}
