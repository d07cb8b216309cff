package dev.convene.slack.scheduling;

import dev.convene.scheduling.Availability;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who of a panel is away, busy, works at other hours, or is not on site when it meets; each can be replaced. */
final class AwayWarningView {

    private static final int MOST_BUTTONS = 4;

    /**
     * What is said.
     *
     * @param remote where people meet on site, those who are elsewhere on that day
     * @param names of some of these people
     */
    record Model(Facts facts, Availability there, Set<MemberId> remote, Function<Collection<MemberId>, Words> names) {

        boolean isEmpty() {
            return all().findAny().isEmpty();
        }

        private Stream<MemberId> all() {
            var calendars = there.calendars();
            return Stream.of(
                            there.away(),
                            there.holiday(),
                            calendars.busy(),
                            there.elsewhen(),
                            remote,
                            calendars.notKnown())
                    .flatMap(Set::stream)
                    .distinct();
        }
    }

    private AwayWarningView() {}

    static Message render(Model model, Text.In text) {
        var there = model.there();
        var said = Stream.of(
                        line(model, "away", there.away(), text),
                        line(model, "holiday", there.holiday(), text),
                        line(model, "busy", there.calendars().busy(), text),
                        line(model, "other-hours", there.elsewhen(), text),
                        line(model, "remote", model.remote(), text),
                        line(model, "not-known", there.calendars().notKnown(), text))
                .flatMap(Optional::stream)
                .toList();
        return Message.saying(said.getFirst())
                .section(Words.lines(said))
                .actions(buttons(model, text))
                .build();
    }

    private static List<Button> buttons(Model model, Text.In text) {
        return model.all()
                .limit(MOST_BUTTONS)
                .map(member -> replace(model, member, text))
                .toList();
    }

    /** Several stand in one row, each under an id of its own and by name. */
    private static Button replace(Model model, MemberId member, Text.In text) {
        return Button.of(
                Acts.REPLACE_PANELIST.with(member),
                text.of("slack.scheduling.replace.whom", model.names().apply(List.of(member))),
                model.facts().id().value() + ":" + member);
    }

    private static Optional<Words> line(Model model, String key, Set<MemberId> who, Text.In text) {
        var about = Phrases.in(text).without(model.facts().about());
        return who.isEmpty()
                ? Optional.empty()
                : Optional.of(text.plural(
                        "slack.scheduling." + key, who.size(), model.names().apply(who), about));
    }
}
