package dev.convene.slack.scheduling;

import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;

/** Says that an interview did not take place, until it is booked anew or no longer wanted. */
final class NotHeldView {

    record Model(Facts facts, boolean schedulable) {}

    private NotHeldView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var about = facts.about();
        var phrases = Phrases.in(text);
        var message = Message.saying(text.of("slack.scheduling.not-held.summary", phrases.without(about)))
                .section(text.of(
                        "slack.scheduling.not-held.line",
                        phrases.dots(Text.person(about.candidate()), Text.person(about.opening())),
                        phrases.stage(about),
                        phrases.when(facts.slot())));
        if (!model.schedulable()) {
            return message.context(text.of("slack.scheduling.not-held.settled")).build();
        }
        var again = Button.of(Acts.SCHEDULE, text.of("slack.scheduling.schedule-again"), ChooseStageView.value(about))
                .primary();
        return message.actions(again, Notices.open(about, text)).build();
    }
}
