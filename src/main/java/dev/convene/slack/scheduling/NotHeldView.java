package dev.convene.slack.scheduling;

import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;

/** Says that an interview did not take place, until it is booked anew or no longer wanted. */
final class NotHeldView {

    record Model(Facts facts, boolean schedulable) {}

    private NotHeldView() {}

    static Message render(Model model, Text.In text) {
        var about = model.facts().about();
        var message = notice(model.facts(), text);
        return model.schedulable()
                ? message.actions(Notices.scheduleAgain(about, text), Notices.open(about, text))
                        .build()
                : message.context(text.of("slack.scheduling.not-held.settled")).build();
    }

    private static MessageLayout notice(Facts facts, Text.In text) {
        var about = facts.about();
        var phrases = Phrases.in(text);
        return Message.saying(text.of("slack.scheduling.not-held.summary", phrases.without(about)))
                .section(text.of(
                        "slack.scheduling.not-held.line",
                        phrases.dots(Text.person(about.candidate()), Text.person(about.opening())),
                        phrases.stage(about),
                        phrases.when(facts.slot())));
    }
}
