package dev.convene.slack.home;

import dev.convene.candidate.ActUndone;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyBegan;
import dev.convene.candidate.CandidacyDeleted;
import dev.convene.candidate.CandidacyEnded;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidateCorrected;
import dev.convene.candidate.DeciderNamed;
import dev.convene.candidate.KeptAwayChanged;
import dev.convene.candidate.OfferStepCompleted;
import dev.convene.candidate.OpeningCorrected;
import dev.convene.candidate.OpeningsHandedOver;
import dev.convene.candidate.StageDecided;
import dev.convene.candidate.StageEntered;
import dev.convene.feedback.RoundCompleted;
import dev.convene.feedback.ScorecardSubmitted;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import dev.convene.slack.HomeRefresh;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notices what changes somebody's home: whoever runs, decides about or interviews for the candidacy that moved. */
@Component
class HomeUpkeep {

    private final HomeRefresh homes;
    private final Candidacies candidacies;
    private final Interviews interviews;

    HomeUpkeep(HomeRefresh homes, Candidacies candidacies, Interviews interviews) {
        this.homes = homes;
        this.candidacies = candidacies;
        this.interviews = interviews;
    }

    @EventListener
    void on(InterviewEvent event) {
        switch (event) {
            // no seat tells of the person any more
            case InterviewEvent.Released released -> homes.of(released.member(), () -> Set.of(released.member()));
            default -> changed(event.candidacy());
        }
    }

    @EventListener
    void on(CandidacyBegan event) {
        changed(event.candidacy());
    }

    @EventListener
    void on(StageEntered event) {
        changed(event.candidacy());
    }

    @EventListener
    void on(StageDecided event) {
        changed(event.candidacy());
    }

    @EventListener
    void on(KeptAwayChanged event) {
        changed(event.candidacy());
    }

    @EventListener
    void on(OfferStepCompleted event) {
        changed(event.candidacy());
    }

    @EventListener
    void on(CandidacyEnded event) {
        changed(event.candidacy());
    }

    @EventListener
    void on(ActUndone event) {
        changed(event.candidacy());
    }

    @EventListener
    void on(ScorecardSubmitted event) {
        changed(event.candidacy());
    }

    @EventListener
    void on(RoundCompleted event) {
        changed(event.candidacy());
    }

    @EventListener
    void on(DeciderNamed event) {
        changed(event.candidacy());
    }

    @EventListener
    void on(OpeningCorrected event) {
        changed(event.candidacy());
    }

    /** Whoever gave it away is no longer among those concerned. */
    @EventListener
    void on(OpeningsHandedOver event) {
        homes.of(event, () -> Set.of(event.from(), event.to()));
    }

    @EventListener
    void on(CandidateCorrected event) {
        changed(event.candidacy());
    }

    /** Asked at once, and first of all: afterwards nobody can say whom it concerned. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CandidacyDeleted event) {
        var concerned = concerned(event.candidacy());
        homes.of(event, () -> concerned);
    }

    private void changed(CandidacyId candidacy) {
        homes.of(candidacy, () -> concerned(candidacy));
    }

    private Set<MemberId> concerned(CandidacyId candidacy) {
        var concerned = new LinkedHashSet<MemberId>();
        candidacies.find(candidacy).ifPresent(file -> {
            concerned.addAll(file.opening().recruiters());
            concerned.addAll(file.keptAway());
            concerned.add(file.opening().terms().hiringManager());
            concerned.addAll(file.decidersOf(file.stage()));
        });
        interviews.of(candidacy).stream()
                .flatMap(panel -> panel.seats().stream())
                .map(Seat::member)
                .forEach(concerned::add);
        return concerned;
    }
}
