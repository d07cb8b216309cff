package dev.convene.candidate;

import dev.convene.access.Members;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A colleague who becomes a candidate learns nothing more of the others for the same opening. */
@Component
class KeepRivalsAway {

    private final Candidacies candidacies;
    private final CandidacyStore store;
    private final Members members;
    private final ApplicationEventPublisher events;

    KeepRivalsAway(Candidacies candidacies, CandidacyStore store, Members members, ApplicationEventPublisher events) {
        this.candidacies = candidacies;
        this.store = store;
        this.members = members;
        this.events = events;
    }

    @EventListener
    void on(CandidacyBegan began) {
        keepAway(began.candidacy());
    }

    /** Whoever is no rival any more may know of the others again. */
    @EventListener
    void on(CandidacyDeleted deleted) {
        keepAway(deleted.candidacy());
    }

    /** Their address may be a colleague's only now. */
    @EventListener
    void on(CandidateCorrected corrected) {
        keepAway(corrected.candidacy());
    }

    private void keepAway(CandidacyId rival) {
        var file = candidacies.require(rival);
        if (!members.known(Set.of(file.candidate().person().email())).isEmpty()) {
            store.at(file.opening().id()).stream()
                    .filter(other -> !other.id().equals(file.id()))
                    .forEach(other -> events.publishEvent(new KeptAwayChanged(other.id())));
        }
    }
}
