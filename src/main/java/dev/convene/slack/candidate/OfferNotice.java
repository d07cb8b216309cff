package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** To a recruiter: the candidacy is at the offer; which step comes next. */
@Component
class OfferNotice implements Notice {

    private static final String KIND = "offer";

    private final Candidacies candidacies;

    OfferNotice(Candidacies candidacies) {
        this.candidacies = candidacies;
    }

    static String key(CandidacyId candidacy, StageKey stage) {
        return KIND + ":" + candidacy.value() + ":" + stage;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var stage = new StageKey(telling.key().split(":")[2]);
        return candidacies
                .find(telling.id(1, CandidacyId::new))
                .flatMap(file -> file.process().stage(stage) instanceof Stage.Offer offer
                        ? Optional.of(OfferView.render(
                                new OfferView.Model(file, offer, Recruiting.insteadOf(telling, file)), telling.text()))
                        : Optional.empty());
    }
}
