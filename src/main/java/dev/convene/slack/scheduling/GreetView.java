package dev.convene.slack.scheduling;

import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.shared.MemberId;
import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells somebody whom to meet on site, when and where, and whom to take them to; nothing of what it is about. */
final class GreetView {

    /** @param again whether it tells of a change of what the reader knew */
    record Model(Facts facts, MemberId reader, boolean again) {}

    private GreetView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var again = model.again() ? ".again" : "";
        var title =
                text.of("slack.scheduling.greet.title" + again, facts.about().candidate());
        var when = Phrases.in(text).when(facts.slot());
        var message = Message.saying(text.of("slack.scheduling.greet.summary" + again, when));
        var isReader = facts.venue().greeter().filter(model.reader()::equals).isPresent();
        return isReader
                ? told(message.section(Words.lines(lines(facts, title, text))), facts, text)
                : message.section(title)
                        .context(text.of("slack.scheduling.greet.not-you"))
                        .build();
    }

    private static Message told(MessageLayout message, Facts facts, Text.In text) {
        return facts.status() == InterviewStatus.CONFIRMED
                ? message.build()
                : message.context(text.of("slack.scheduling.greet." + Phrases.key(facts.status())))
                        .build();
    }

    private static List<Words> lines(Facts facts, Words title, Text.In text) {
        var phrases = Phrases.in(text);
        var lines = new ArrayList<Words>();
        lines.add(title);
        lines.add(phrases.when(facts.slot()));
        lines.add(phrases.venue(facts.venue()));
        lines.addAll(phrases.access(facts.venue()));
        var panel = panel(facts);
        if (!panel.isEmpty()) {
            lines.add(text.of("slack.scheduling.greet.panel", text.list(panel)));
        }
        return lines;
    }

    private static List<Words> panel(Facts facts) {
        return facts.panel().stream()
                .filter(seat -> seat.answer() != Answer.DECLINED)
                .map(seat -> Text.mention(seat.member()))
                .toList();
    }
}
