package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.Wanted;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.TextInput;
import dev.convene.slack.ViewId;
import java.util.Arrays;

/** Asks why a stage is done once more, and with whom. */
final class RepeatView {

    static final ViewId ID = new ViewId("repeat-stage");
    static final BlockId REASON = new BlockId("repeat-stage-because");
    static final BlockId PANEL = new BlockId("repeat-stage-panel");
    private static final int LONGEST = 1000;

    record Model(Facts.About about, int attempt) {}

    private RepeatView() {}

    static View render(Model model, Text.In text) {
        var about = model.about();
        var choices = Arrays.stream(Wanted.values())
                .map(wanted -> new Choice(wanted.name(), text.of("slack.scheduling.repeat." + Phrases.key(wanted))))
                .toList();
        return Modal.of(ID, text.of("slack.scheduling.repeat.title"))
                .submit(text.of("slack.scheduling.repeat.submit"))
                .close(text.of("slack.scheduling.back"))
                .meta(ScheduleForm.meta(
                                new WhichStage(about.candidacy(), about.stage().key()))
                        .and("attempt", model.attempt()))
                .section(Phrases.in(text).head(about))
                .context(text.of("slack.scheduling.repeat.then"))
                .input(TextInput.lines(REASON, text.of("slack.scheduling.repeat.reason"))
                        .longest(LONGEST)
                        .hint(text.of("slack.scheduling.repeat.reason-hint")))
                .input(ChoiceInput.radio(PANEL, text.of("slack.scheduling.repeat.panel"), Choices.of(choices))
                        .initial(Wanted.ANYBODY.name()))
                .build();
    }
}
