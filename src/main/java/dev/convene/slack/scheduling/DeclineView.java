package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.DeclineReason;
import dev.convene.slack.BlockId;
import dev.convene.slack.Choice;
import dev.convene.slack.ChoiceInput;
import dev.convene.slack.Choices;
import dev.convene.slack.Modal;
import dev.convene.slack.Text;
import dev.convene.slack.ViewId;
import java.time.ZoneId;

/** Asks for a reason out of a short list, and says what happens next. */
final class DeclineView {

    static final ViewId ID = new ViewId("decline");
    static final BlockId REASON = new BlockId("decline-reason");

    record Model(Facts facts, ZoneId zone) {}

    private DeclineView() {}

    static View render(Model model, Text.In text) {
        var facts = model.facts();
        return Modal.of(ID, text.of("slack.scheduling.decline.title"))
                .submit(text.of("slack.scheduling.decline"))
                .close(text.of("slack.scheduling.back"))
                .meta(MoveForm.meta(facts.id()))
                .section(Phrases.in(text).nameless(facts, model.zone()))
                .input(ChoiceInput.radio(REASON, text.of("slack.scheduling.decline.reason"), reasons(text)))
                .context(text.of("slack.scheduling.decline.then"))
                .build();
    }

    private static Choices reasons(Text.In text) {
        return Choices.of(DeclineReason.choices().stream()
                .map(reason -> new Choice(reason.name(), Phrases.in(text).reason(reason)))
                .toList());
    }
}
