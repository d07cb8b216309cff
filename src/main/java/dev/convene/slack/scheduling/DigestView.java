package dev.convene.slack.scheduling;

import dev.convene.scheduling.Answer;
import dev.convene.shared.MemberId;
import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The morning's message: the interviews of the day, each with its kit. */
final class DigestView {

    /** Slack takes no more than 50 blocks; nobody has that many interviews in a day. */
    private static final int MOST = 40;

    record Model(LocalDate day, List<Facts> interviews, MemberId reader) {}

    private DigestView() {}

    static Message render(Model model, Text.In text) {
        if (model.interviews().isEmpty()) {
            // what it told of was there when it was wished for
            return Message.of(
                    text.of("slack.scheduling.digest.none-left", text.dates().day(model.day())));
        }
        var count = model.interviews().size();
        var message = Message.saying(text.plural("slack.scheduling.digest.summary", count))
                .section(text.plural(
                        "slack.scheduling.digest.title", count, text.dates().day(model.day())));
        model.interviews().stream().limit(MOST).forEach(facts -> add(message, facts, model.reader(), text));
        return message.build();
    }

    private static void add(MessageLayout message, Facts facts, MemberId reader, Text.In text) {
        var phrases = Phrases.in(text);
        var lines = Words.lines(lines(facts, reader, text));
        if (facts.about().isEvaluated()) {
            var kit = text.of("slack.scheduling.kit.open-of", phrases.stage(facts.about()));
            message.section(lines, Notices.kit(facts, text).spoken(kit));
        } else {
            message.section(lines);
        }
    }

    private static List<Words> lines(Facts facts, MemberId reader, Text.In text) {
        var phrases = Phrases.in(text);
        var lines = new ArrayList<Words>();
        lines.add(phrases.title(facts.about()));
        lines.add(phrases.dots(phrases.when(facts.slot()), phrases.venue(facts.venue())));
        facts.seatOf(reader)
                .filter(seat -> seat.answer() == Answer.ASKED)
                .ifPresent(_ -> lines.add(text.of("slack.scheduling.digest.unanswered")));
        return lines;
    }
}
