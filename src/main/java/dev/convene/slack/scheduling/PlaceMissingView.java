package dev.convene.slack.scheduling;

import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.MessageLayout;
import dev.convene.slack.Text;
import dev.convene.slack.Words;

/** Asks whoever booked for the link, the address or the number that was still to come. */
final class PlaceMissingView {

    record Model(Facts facts) {}

    private PlaceMissingView() {}

    static Message render(Model model, Text.In text) {
        var facts = model.facts();
        var message = notice(facts, text);
        if (!facts.isAhead()) {
            message.context(text.of("slack.scheduling.status." + Phrases.key(facts.status())));
        } else if (facts.venue().isToCome()) {
            message.actions(enter(facts, text), Notices.open(facts.about(), text));
        } else {
            message.context(text.of("slack.scheduling.place-missing.entered"));
        }
        return message.build();
    }

    private static MessageLayout notice(Facts facts, Text.In text) {
        var about = facts.about();
        var phrases = Phrases.in(text);
        var mode = Phrases.key(facts.venue().mode());
        return Message.saying(text.of("slack.scheduling.place-missing.summary." + mode, phrases.without(about)))
                .section(Words.lines(
                        text.of("slack.scheduling.place-missing." + mode),
                        phrases.title(about),
                        phrases.when(facts.slot()),
                        phrases.dots(Text.person(about.opening()), phrases.venue(facts.venue()))));
    }

    private static Button enter(Facts facts, Text.In text) {
        var key = "slack.scheduling.place-missing.enter."
                + Phrases.key(facts.venue().mode());
        return Button.of(VenueScreen.ENTER, text.of(key), Notices.id(facts)).primary();
    }
}
