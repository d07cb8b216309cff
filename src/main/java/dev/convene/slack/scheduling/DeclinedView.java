package dev.convene.slack.scheduling;

import dev.convene.scheduling.Answer;
import dev.convene.shared.MemberId;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** Says that somebody declined, until the seat is filled. */
final class DeclinedView {

    /** @param withReason whether the reason is told: to whoever booked, not to a channel */
    record Model(Facts facts, MemberId member, boolean withReason) {}

    private DeclinedView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var message = Message.saying(
                text.of("slack.scheduling.declined.summary", Phrases.in(text).without(facts.about())));
        var seat = facts.seatOf(model.member()).filter(found -> found.answer() == Answer.DECLINED);
        return facts.isAhead() && seat.isPresent()
                ? message.section(line(model, seat.get(), text))
                        .actions(Notices.replace(facts, model.member(), text), Notices.open(facts.about(), text))
                        .build()
                : message.section(settled(model, text)).build();
    }

    private static Words settled(Model model, Text.In text) {
        return Phrases.in(text).dots(who(model.facts(), text), text.of(outcome(model), model.member()));
    }

    private static Words who(Facts facts, Text.In text) {
        var about = facts.about();
        return Phrases.in(text).dots(Text.person(about.candidate()), Text.person(about.opening()));
    }

    private static Words line(Model model, Facts.Sitting seat, Text.In text) {
        var facts = model.facts();
        var phrases = Phrases.in(text);
        var line = text.of(
                "slack.scheduling.declined.line",
                who(facts, text),
                model.member(),
                phrases.stage(facts.about()),
                phrases.when(facts.slot()));
        return Words.lines(
                Stream.concat(Stream.of(line), how(model, seat, text)).toList());
    }

    private static Stream<Words> how(Model model, Facts.Sitting seat, Text.In text) {
        var reason = Optional.ofNullable(model.withReason() ? seat.reason() : null)
                .map(why -> text.of(
                        "slack.scheduling.declined.reason", Phrases.in(text).reason(why)));
        var recorded =
                Optional.ofNullable(seat.recordedBy()).map(by -> text.of("slack.scheduling.declined.recorded", by));
        return Stream.concat(reason.stream(), recorded.stream());
    }

    private static String outcome(Model model) {
        if (!model.facts().isAhead()) {
            return "slack.scheduling.declined.over";
        }
        return model.facts().seatOf(model.member()).isEmpty()
                ? "slack.scheduling.declined.filled"
                : "slack.scheduling.declined.asked-again";
    }
}
