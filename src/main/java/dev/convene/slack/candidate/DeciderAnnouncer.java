package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyBegan;
import dev.convene.candidate.CandidacyEnded;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.DeciderNamed;
import dev.convene.candidate.KeptAwayChanged;
import dev.convene.candidate.OpeningCorrected;
import dev.convene.candidate.StageEntered;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.slack.Audiences;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells recruiters as soon as nobody can decide about a candidacy, and whoever is named that they do. */
@Component
class DeciderAnnouncer {

    private final Candidacies candidacies;
    private final Audiences audiences;
    private final Deliveries deliveries;

    DeciderAnnouncer(Candidacies candidacies, Audiences audiences, Deliveries deliveries) {
        this.candidacies = candidacies;
        this.audiences = audiences;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(CandidacyBegan began) {
        look(began.candidacy());
    }

    @EventListener
    void on(KeptAwayChanged changed) {
        look(changed.candidacy());
    }

    @EventListener
    void on(StageEntered entered) {
        look(entered.candidacy());
    }

    @EventListener
    void on(OpeningCorrected corrected) {
        look(corrected.candidacy());
    }

    @EventListener
    void on(CandidacyEnded ended) {
        deliveries.refresh(DeciderMissingNotice.key(ended.candidacy()));
    }

    @EventListener
    void on(DeciderNamed named) {
        deliveries.refresh(NamedDeciderNotice.key(named.candidacy()));
        deliveries.want(new Wish(
                Kind.NOTICE,
                NamedDeciderNotice.key(named.candidacy()),
                new Audience.Member(named.decider()),
                named.candidacy().value()));
        look(named.candidacy());
    }

    private void look(CandidacyId candidacy) {
        var file = candidacies.require(candidacy);
        var key = DeciderMissingNotice.key(candidacy);
        if (DeciderMissingNotice.isMissing(file)) {
            audiences
                    .recruitersOf(file)
                    .forEach(audience -> deliveries.want(new Wish(Kind.NOTICE, key, audience, candidacy.value())));
        } else {
            deliveries.refresh(key);
        }
    }
}
