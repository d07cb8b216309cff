package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.process.OfferStep;
import dev.convene.process.Stage;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The offer step by step, with a button for the next one. */
final class OfferView {

    /**
     * What the message is made of.
     *
     * @param seenToBy who sees to it where the reader no longer does; empty where it is the reader's
     */
    record Model(CandidacyFile file, Stage.Offer offer, Set<MemberId> seenToBy) {

        /** Empty once all are taken, or where the candidacy does not stand at the offer any more. */
        Optional<OfferStep> next() {
            var standing = file.candidacy().standing();
            return standing.status() == CandidacyStatus.ACTIVE
                            && standing.stage().equals(offer.key())
                    ? offer.steps().stream()
                            .filter(step -> !file.candidacy().isDone(step.key()))
                            .findFirst()
                    : Optional.empty();
        }
    }

    private OfferView() {}

    static Message render(Model model, Text.In text) {
        var file = model.file();
        var steps = SheetPanel.steps(file, model.offer(), text);
        var about = text.of(
                "slack.candidate.notice.line", Say.person(file), Say.opening(file), Say.stage(model.offer(), text));
        var message = Message.saying(text.of("slack.candidate.notice.offer", Say.opening(file)));
        return model.next()
                .filter(_ -> model.seenToBy().isEmpty())
                .map(next -> message.section(Words.lines(about, steps))
                        .actions(step(OfferStepScreen.entry(file, next, text)), open(file, text)))
                .orElseGet(() -> message.section(Words.lines(about, steps, record(model, text)), open(file, text)))
                .build();
    }

    private static Words record(Model model, Text.In text) {
        return model.next().isPresent()
                ? text.of("slack.candidate.notice.seen-to-by", Say.people(model.seenToBy(), text))
                : Changed.status(model.file().candidacy().standing().status(), text);
    }

    private static Button open(CandidacyFile file, Text.In text) {
        return Button.of(
                Acts.OPEN_CANDIDACY,
                text.of("slack.candidate.open"),
                file.id().value().toString());
    }

    private static Button step(SheetAction.Entry entry) {
        return Button.of(Acts.COMPLETE_OFFER_STEP, entry.label(), entry.value())
                .primary()
                .confirm(Objects.requireNonNull(entry.confirm()));
    }
}
