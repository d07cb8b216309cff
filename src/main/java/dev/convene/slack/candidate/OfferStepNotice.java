package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.History;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.process.StepKey;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One line where recruiters read: a step of the offer was taken. */
@Component
class OfferStepNotice implements Notice {

    private static final String KIND = "offer-step";

    private final Candidacies candidacies;
    private final History history;

    OfferStepNotice(Candidacies candidacies, History history) {
        this.candidacies = candidacies;
        this.history = history;
    }

    static String key(CandidacyId candidacy, StageKey stage, StepKey step) {
        return String.join(":", KIND, candidacy.value().toString(), stage.value(), step.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var parts = telling.key().split(":");
        var step = new StepKey(parts[3]);
        return candidacies
                .find(telling.id(1, CandidacyId::new))
                .flatMap(file -> history.of(file.id()).reversed().stream()
                        .filter(entry -> entry.what() == History.What.OFFER_STEP
                                && entry.stage().value().equals(parts[2])
                                && step.value().equals(entry.reason()))
                        .findFirst()
                        .map(entry -> render(file, entry, step, telling)));
    }

    private static Message render(CandidacyFile file, History.Entry entry, StepKey step, Telling telling) {
        var offer = (Stage.Offer) file.process().stage(entry.stage());
        var hires = offer.steps().getLast().key().equals(step)
                && file.process().after(offer.key()).isEmpty();
        return DecisionView.step(
                new DecisionView.Model(file, entry, false),
                Decided.step(offer, step, telling.text()),
                hires,
                telling.text());
    }
}
