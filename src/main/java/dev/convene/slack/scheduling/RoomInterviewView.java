package dev.convene.slack.scheduling;

import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;

/** An interview as its logistics room sees it: when, where, who, and how far it has got. */
final class RoomInterviewView {

    record Model(Facts facts) {}

    private RoomInterviewView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var phrases = Phrases.in(text);
        var stage = phrases.stage(facts.about());
        var status = text.of("slack.scheduling.status." + Phrases.key(facts.status()));
        var message = Message.saying(text.of("slack.scheduling.room.interview.summary", stage, status))
                .section(Words.lines(
                        text.of("slack.scheduling.bold", stage),
                        phrases.when(facts.slot()),
                        phrases.venue(facts.venue())));
        phrases.ifWeGetThere(facts.about()).forEach(message::context);
        return (facts.isAhead() ? message.section(phrases.answers(facts)) : message)
                .context(status)
                .build();
    }
}
