package dev.convene.slack.scheduling;

import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Locale;

/** An interview as its logistics room sees it: when, where, who, and how far it has got. */
final class RoomInterviewView {

    record Model(Facts facts) {}

    private RoomInterviewView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var about = facts.about();
        var phrases = Phrases.in(text);
        var status = text.of("slack.scheduling.status."
                + facts.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var message = Message.saying(text.of("slack.scheduling.room.interview.summary", phrases.stage(about), status))
                .section(Words.lines(
                        text.of("slack.scheduling.bold", phrases.stage(about)),
                        phrases.when(facts.slot()),
                        phrases.venue(facts.venue())));
        if (facts.isAhead()) {
            message.section(Words.lines(facts.panel().stream()
                    .map(seat -> phrases.answer(about, seat))
                    .toList()));
        }
        return message.context(status).build();
    }
}
