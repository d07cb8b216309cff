package dev.convene.slack.scheduling;

import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;

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
                .section(Words.lines(lines(facts, text)));
        phrases.ifWeGetThere(facts.about()).forEach(message::context);
        return (facts.isAhead() ? message.section(phrases.answers(facts)) : message)
                .context(status)
                .build();
    }

    private static List<Words> lines(Facts facts, Text.In text) {
        var phrases = Phrases.in(text);
        var lines = new ArrayList<Words>();
        lines.add(text.of("slack.scheduling.bold", phrases.stage(facts.about())));
        lines.add(phrases.when(facts.slot()));
        lines.addAll(phrases.clocks(facts));
        lines.add(phrases.venue(facts.venue()));
        lines.addAll(phrases.reception(facts.venue()));
        return lines;
    }
}
