package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Modal;
import dev.convene.slack.RecipeWords;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;

/** Asks for the team first, where the recipe needs somebody of it. */
final class TeamMissingView {

    private static final ViewId ID = new ViewId("schedule-team-missing");

    record Model(Facts.About about) {}

    private TeamMissingView() {}

    static View render(Model model, Text.In text) {
        var about = model.about();
        return Modal.of(ID, text.of("slack.scheduling.schedule.title"))
                .close(text.of("slack.scheduling.close"))
                .section(text.of(
                        "slack.scheduling.team-missing",
                        Phrases.in(text).stage(about),
                        RecipeWords.of(about.stage().recipe(), about.process(), text),
                        about.candidate()))
                .actions(Button.of(
                                Acts.CHOOSE_TEAM,
                                text.of("slack.scheduling.choose-team"),
                                about.candidacy().value().toString())
                        .primary())
                .context(text.of("slack.scheduling.team-missing.then"))
                .build();
    }
}
