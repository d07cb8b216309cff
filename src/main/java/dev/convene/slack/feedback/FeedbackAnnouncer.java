package dev.convene.slack.feedback;

import dev.convene.candidate.CandidacyEnded;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.DeciderNamed;
import dev.convene.candidate.OpeningCorrected;
import dev.convene.candidate.StageDecided;
import dev.convene.candidate.StageEntered;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.feedback.RoundCompleted;
import dev.convene.feedback.Rounds;
import dev.convene.feedback.ScorecardReported;
import dev.convene.feedback.ScorecardSubmitted;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.ReadInterview;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the messages about an interview's feedback say what is true, and tells those who decide when they can. */
@Component
class FeedbackAnnouncer {

    private final Deliveries deliveries;
    private final ReadInterview files;
    private final Interviews interviews;
    private final Rounds rounds;

    FeedbackAnnouncer(Deliveries deliveries, ReadInterview files, Interviews interviews, Rounds rounds) {
        this.deliveries = deliveries;
        this.files = files;
        this.interviews = interviews;
        this.rounds = rounds;
    }

    @EventListener
    void on(ScorecardSubmitted submitted) {
        refresh(submitted.interview());
        deliveries.refresh(ReportedCardNotice.key(submitted.interview(), submitted.author()));
    }

    @EventListener
    void on(ScorecardReported reported) {
        refresh(reported.interview());
        deliveries.want(new Wish(
                Kind.NOTICE,
                ReportedCardNotice.key(reported.interview(), reported.author()),
                new Audience.Member(reported.author()),
                reported.interview().value()));
    }

    /** At once: what is wished first when the commit has begun already comes too late to be written with it. */
    @EventListener
    void on(RoundCompleted completed) {
        refresh(completed.interview());
    }

    /** At the end of the transaction, since the same form may have brought the decision with the card. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void decidable(RoundCompleted completed) {
        files.file(completed.interview())
                .filter(file -> Matter.of(file).isOpen(file.candidacy()))
                .ifPresent(this::tellWhoDecides);
    }

    @EventListener
    void on(InterviewEvent event) {
        switch (event) {
            case InterviewEvent.Moved _,
                    InterviewEvent.Cancelled _,
                    InterviewEvent.Restored _,
                    InterviewEvent.NotHeld _,
                    InterviewEvent.WasAbsent _,
                    InterviewEvent.Released _ -> refresh(event.interview());
            case InterviewEvent.Sat sat -> ask(sat);
            default -> {}
        }
    }

    @EventListener
    void on(StageDecided decided) {
        refreshAll(decided.candidacy());
    }

    /** Resumed after a hold, the same stage is open to be decided again. */
    @EventListener
    void on(StageEntered entered) {
        refreshAll(entered.candidacy());
    }

    @EventListener
    void on(CandidacyEnded ended) {
        refreshAll(ended.candidacy());
    }

    /** As the reminder of an interview's end does, for one that is written down afterwards. */
    private void ask(InterviewEvent.Sat sat) {
        if (sat.cardAsked()) {
            deliveries.want(new Wish(
                    Kind.NOTICE,
                    EndedNotice.key(sat.interview()),
                    new Audience.Member(sat.member()),
                    sat.interview().value()));
        }
    }

    /** Another manager may be the one who decides from now on. */
    @EventListener
    void on(OpeningCorrected corrected) {
        tellWhoDecides(corrected.candidacy());
    }

    @EventListener
    void on(DeciderNamed named) {
        tellWhoDecides(named.candidacy());
        refreshAll(named.candidacy());
    }

    private void tellWhoDecides(CandidacyId candidacy) {
        interviews.of(candidacy).stream()
                .filter(panel -> panel.interview().status() == InterviewStatus.HELD
                        && rounds.of(panel).missing().isEmpty())
                .flatMap(panel -> files.file(panel.interview().id()).stream())
                .filter(file -> Matter.of(file).isOpen(file.candidacy()))
                .forEach(this::tellWhoDecides);
    }

    private void tellWhoDecides(InterviewFile file) {
        var interview = file.interview().id();
        file.candidacy()
                .decidersOf(file.stage())
                .forEach(decider -> deliveries.want(new Wish(
                        Kind.NOTICE,
                        RoundNotice.key(interview),
                        new Audience.Member(decider),
                        file.candidacy().id().value())));
    }

    private void refreshAll(CandidacyId candidacy) {
        interviews.of(candidacy).forEach(panel -> refresh(panel.interview().id()));
    }

    private void refresh(InterviewId interview) {
        deliveries.refresh(EndedNotice.key(interview));
        deliveries.refresh(RoundNotice.key(interview));
    }
}
