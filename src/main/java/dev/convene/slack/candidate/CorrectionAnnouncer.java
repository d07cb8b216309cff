package dev.convene.slack.candidate;

import dev.convene.candidate.ActUndone;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyReopened;
import dev.convene.candidate.CandidateCorrected;
import dev.convene.candidate.History;
import dev.convene.candidate.OpeningCorrected;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.scheduling.Interviews;
import dev.convene.slack.Audiences;
import dev.convene.slack.RoomPlan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings up to date what was posted about a person whose facts were wrong, and tells of what was reopened. */
@Component
class CorrectionAnnouncer {

    private final Candidacies candidacies;
    private final History history;
    private final Interviews interviews;
    private final Audiences audiences;
    private final Deliveries deliveries;

    CorrectionAnnouncer(
            Candidacies candidacies,
            History history,
            Interviews interviews,
            Audiences audiences,
            Deliveries deliveries) {
        this.candidacies = candidacies;
        this.history = history;
        this.interviews = interviews;
        this.audiences = audiences;
        this.deliveries = deliveries;
    }

    @EventListener
    void corrected(CandidateCorrected event) {
        refresh(event.candidacy());
    }

    @EventListener
    void corrected(OpeningCorrected event) {
        refresh(event.candidacy());
    }

    /** The channel first: what is pinned in it is posted anew where another has to be made. */
    @EventListener
    void undone(ActUndone event) {
        deliveries.refresh(RoomPlan.LOGISTICS + ":" + event.candidacy().value());
        refresh(event.candidacy());
    }

    private void refresh(CandidacyId candidacy) {
        deliveries.refreshAbout(candidacy.value());
        interviews
                .of(candidacy)
                .forEach(panel -> deliveries.refreshAbout(panel.interview().id().value()));
    }

    @EventListener
    void reopened(CandidacyReopened event) {
        var id = event.candidacy();
        var key = ReopenedNotice.key(id, ReopenedNotice.all(history, id).size());
        audiences
                .decisionsOf(candidacies.require(id))
                .forEach(audience -> deliveries.want(new Wish(Kind.NOTICE, key, audience, id.value())));
    }
}
