package dev.convene.slack.feedback;

import dev.convene.candidate.History;
import dev.convene.feedback.Round;
import dev.convene.scheduling.InterviewFile;
import dev.convene.shared.MemberId;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The message to whoever decides: the cards are in; later, what was decided and by whom. */
final class RoundView {

    /**
     * What the message is made of.
     *
     * @param round the cards that are in, and who waits for no more
     * @param open whether there is something to decide
     * @param decision the latest about this stage, if any
     */
    record Model(InterviewFile file, MemberId reader, Round round, boolean open, Optional<History.Entry> decision) {}

    private RoundView() {}

    static Message render(Model model, Text.In text) {
        var heading = Heading.of(model.file());
        return Message.saying(text.of("slack.feedback.round.summary", heading.discreet(text)))
                .section(heading.full(text))
                .section(sentence(model, text))
                .actions(model.open() ? buttons(model, text) : List.of())
                .build();
    }

    private static Words sentence(Model model, Text.In text) {
        if (model.open()) {
            var round = model.round();
            return round.isClosed()
                    ? Words.lines(closed(round, text), text.of("slack.feedback.round.yours"))
                    : text.plural("slack.feedback.round.open", round.submitted().size());
        }
        return model.decision()
                .map(entry -> decided(model, entry, text))
                .orElseGet(() -> DecisionWords.whatNow(model.file().candidacy(), false, text));
    }

    /** Who waits for no more cards, and whose are not in. */
    static Words closed(Round round, Text.In text) {
        var without = Buttons.people(round.without(), text);
        return text.plural(
                "slack.feedback.round.closed",
                round.submitted().size(),
                Objects.requireNonNull(round.closedBy()),
                without);
    }

    private static Words decided(Model model, History.Entry entry, Text.In text) {
        var what = DecisionWords.what(entry, model.file().candidacy(), text);
        return entry.actor().equals(model.reader())
                ? text.of("slack.feedback.round.decided-by-you", what)
                : text.of("slack.feedback.round.decided-by", entry.actor(), what);
    }

    private static List<Button> buttons(Model model, Text.In text) {
        var decide = Buttons.decide(Matter.of(model.file()), text);
        return model.round().submitted().isEmpty()
                ? List.of(decide)
                : List.of(Buttons.seeCards(model.file(), text).primary(), decide);
    }
}
