package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyBegan;
import dev.convene.candidate.CandidacyEnded;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.OfferStepCompleted;
import dev.convene.candidate.OpeningCorrected;
import dev.convene.candidate.StageDecided;
import dev.convene.candidate.StageEntered;
import dev.convene.candidate.StageLeft;
import dev.convene.candidate.TargetTeamChosen;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.Interviews;
import dev.convene.slack.Audiences;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the opening's recruiters what is theirs to do at the stage that a candidacy came to. */
@Component
class StageAnnouncer {

    private final Candidacies candidacies;
    private final Interviews interviews;
    private final Audiences audiences;
    private final Deliveries deliveries;

    StageAnnouncer(Candidacies candidacies, Interviews interviews, Audiences audiences, Deliveries deliveries) {
        this.candidacies = candidacies;
        this.interviews = interviews;
        this.audiences = audiences;
        this.deliveries = deliveries;
    }

    /** Of many who come together each stands in the pipeline and on the home tab; fifty messages would help nobody. */
    @EventListener
    void began(CandidacyBegan event) {
        if (!event.amongMany()) {
            enter(candidacies.require(event.candidacy()));
        }
    }

    @EventListener
    void entered(StageEntered event) {
        enter(candidacies.require(event.candidacy()));
    }

    @EventListener
    void decided(StageDecided event) {
        refresh(event.candidacy(), event.stage(), event.attempt());
    }

    @EventListener
    void left(StageLeft event) {
        refresh(event.candidacy(), event.stage(), event.attempt());
    }

    @EventListener
    void took(OfferStepCompleted event) {
        deliveries.refresh(OfferNotice.key(event.candidacy(), event.stage()));
    }

    @EventListener
    void ended(CandidacyEnded event) {
        refreshHere(event.candidacy());
    }

    /** Whoever recruits for it from now on is told what is theirs to do. */
    @EventListener
    void corrected(OpeningCorrected event) {
        var file = candidacies.require(event.candidacy());
        if (file.candidacy().standing().status() == CandidacyStatus.ACTIVE) {
            enter(file);
        }
    }

    @EventListener
    void chose(TargetTeamChosen event) {
        refreshHere(event.candidacy());
    }

    @EventListener
    void changed(InterviewEvent event) {
        interviews.find(event.interview()).ifPresent(panel -> {
            var occasion = panel.interview().occasion();
            deliveries.refresh(ToScheduleNotice.key(event.candidacy(), occasion.stage(), occasion.attempt()));
        });
    }

    private void enter(CandidacyFile file) {
        var standing = file.candidacy().standing();
        switch (file.stage()) {
            case Stage.Meeting _ -> want(file, ToScheduleNotice.key(file.id(), standing.stage(), standing.attempt()));
            case Stage.Offer _ -> want(file, OfferNotice.key(file.id(), standing.stage()));
        }
    }

    private void want(CandidacyFile file, String key) {
        audiences
                .recruitersOf(file)
                .forEach(audience -> deliveries.want(
                        new Wish(Kind.NOTICE, key, audience, file.id().value())));
    }

    private void refreshHere(CandidacyId candidacy) {
        var standing = candidacies.require(candidacy).candidacy().standing();
        refresh(candidacy, standing.stage(), standing.attempt());
    }

    private void refresh(CandidacyId candidacy, StageKey stage, int attempt) {
        deliveries.refresh(ToScheduleNotice.key(candidacy, stage, attempt));
        deliveries.refresh(OfferNotice.key(candidacy, stage));
    }
}
