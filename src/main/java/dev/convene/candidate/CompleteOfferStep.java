package dev.convene.candidate;

import dev.convene.process.Stage;
import dev.convene.process.StepKey;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** A step of the offer was taken: proposed, signed … The last one ends the stage. */
@Component
public class CompleteOfferStep {

    private final ChangeCandidacy candidacies;

    CompleteOfferStep(ChangeCandidacy candidacies) {
        this.candidacies = candidacies;
    }

    public Changing complete(MemberId actor, CandidacyId candidacy, StepKey step) {
        return candidacies.change(actor, candidacy, file -> isOpen(file, step), (file, handling) -> {
            handling.note(file.candidacy(), actor, History.What.OFFER_STEP, step.value());
            file.candidacy().completeStep(step, (Stage.Offer) file.stage(), file.process(), handling.now());
        });
    }

    /** Steps are taken in their order. */
    private static boolean isOpen(CandidacyFile file, StepKey step) {
        return file.candidacy().standing().status() == CandidacyStatus.ACTIVE
                && file.stage() instanceof Stage.Offer offer
                && offer.steps().stream()
                        .filter(each -> !file.candidacy().isDone(each.key()))
                        .findFirst()
                        .filter(next -> next.key().equals(step))
                        .isPresent();
    }
}
