package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyEnded;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.OfferStepCompleted;
import dev.convene.candidate.StageDecided;
import dev.convene.candidate.StageEntered;
import dev.convene.candidate.StageLeft;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.slack.Audiences;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wants a line where recruiters read for each decision, offer step and withdrawal. */
@Component
class DecisionAnnouncer {

    private final Candidacies candidacies;
    private final Audiences audiences;
    private final Deliveries deliveries;

    DecisionAnnouncer(Candidacies candidacies, Audiences audiences, Deliveries deliveries) {
        this.candidacies = candidacies;
        this.audiences = audiences;
        this.deliveries = deliveries;
    }

    @EventListener
    void decided(StageDecided event) {
        want(event.candidacy(), DecidedNotice.key(event.candidacy(), event.stage(), event.attempt(), event.kind()));
    }

    @EventListener
    void left(StageLeft event) {
        want(event.candidacy(), LeftNotice.key(event.candidacy(), event.stage(), event.attempt()));
    }

    @EventListener
    void took(OfferStepCompleted event) {
        want(event.candidacy(), OfferStepNotice.key(event.candidacy(), event.stage(), event.step()));
    }

    @EventListener
    void ended(CandidacyEnded event) {
        noLongerOnHold(event.candidacy());
        if (event.status() == CandidacyStatus.WITHDRAWN) {
            want(event.candidacy(), WithdrawnNotice.key(event.candidacy()));
        }
    }

    @EventListener
    void entered(StageEntered event) {
        noLongerOnHold(event.candidacy());
    }

    private void noLongerOnHold(CandidacyId candidacy) {
        var standing = candidacies.require(candidacy).candidacy().standing();
        deliveries.refresh(DecidedNotice.key(candidacy, standing.stage(), standing.attempt(), DecisionKind.HOLD));
    }

    private void want(CandidacyId candidacy, String key) {
        audiences
                .decisionsOf(candidacies.require(candidacy))
                .forEach(audience -> deliveries.want(new Wish(Kind.NOTICE, key, audience, candidacy.value())));
    }
}
