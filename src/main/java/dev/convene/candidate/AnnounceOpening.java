package dev.convene.candidate;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells, in the transaction of the change, that an opening says something else, or that others may know of it. */
@Component
class AnnounceOpening {

    private final CandidacyStore candidacies;
    private final ApplicationEventPublisher events;

    AnnounceOpening(CandidacyStore candidacies, ApplicationEventPublisher events) {
        this.candidacies = candidacies;
        this.events = events;
    }

    /** Once for each candidacy that is under way, and once for the opening itself. */
    void corrected(OpeningId opening) {
        events.publishEvent(new OpeningEdited(opening));
        at(opening).stream()
                .filter(candidacy -> candidacy.standing().status().isOpen())
                .forEach(candidacy -> events.publishEvent(new OpeningCorrected(candidacy.id())));
    }

    /** Of those that have ended too: what was posted about them stands. */
    void knownToOthers(OpeningId opening) {
        at(opening).forEach(candidacy -> events.publishEvent(new KeptAwayChanged(candidacy.id())));
    }

    void handedOver(HandOver handOver) {
        events.publishEvent(new OpeningsHandedOver(handOver.id(), handOver.from(), handOver.to()));
    }

    private List<Candidacy> at(OpeningId opening) {
        return candidacies.at(opening);
    }
}
