package dev.convene.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyEnded;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.StageDecided;
import dev.convene.candidate.StageLeft;
import dev.convene.shared.MemberId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An interview will not take place: a recruiter says so, or what it was for has been decided or has ended. */
@Component
public class CancelInterview {

    private final ChangeInterview change;
    private final Interviews interviews;
    private final Candidacies candidacies;
    private final Cancellations cancellations;
    private final Clock clock;

    CancelInterview(
            ChangeInterview change,
            Interviews interviews,
            Candidacies candidacies,
            Cancellations cancellations,
            Clock clock) {
        this.change = change;
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.cancellations = cancellations;
        this.clock = clock;
    }

    /** {@link Booking.Outcome.Booked} names the interview that was cancelled. */
    public Booking.Outcome cancel(MemberId actor, InterviewId id) {
        return change.change(actor, id, "interview cancelled", (panel, file) -> {
            cancel(panel, actor);
            return new Booking.Outcome.Booked(id);
        });
    }

    @EventListener
    void on(CandidacyEnded ended) {
        var file = candidacies.require(ended.candidacy());
        interviews.of(ended.candidacy()).stream()
                .filter(panel -> panel.interview().status().isAhead())
                .filter(panel -> !isVisitBegun(new InterviewFile(panel, file)))
                .forEach(panel -> cancel(panel, null));
    }

    /** Whoever came to visit has been there, whatever was decided afterwards. */
    private boolean isVisitBegun(InterviewFile file) {
        return !file.isEvaluated() && !file.interview().slot().startsAt().isAfter(clock.instant());
    }

    /**
     * Who decides before the interview began does not wait for it. On hold, whoever decided said whether what is booked
     * stands, whatever the stage.
     */
    @EventListener
    void on(StageDecided decided) {
        if (decided.clearsBooked()) {
            interviews.of(decided.candidacy()).stream().filter(this::isToCome).forEach(panel -> cancel(panel, null));
        } else if (decided.kind() != DecisionKind.HOLD) {
            cancelAhead(decided);
        }
    }

    private void cancelAhead(StageDecided decided) {
        cancelAhead(decided.candidacy(), new Occasion(decided.stage(), decided.attempt()));
    }

    @EventListener
    void on(StageLeft left) {
        cancelAhead(left.candidacy(), new Occasion(left.stage(), left.attempt()));
    }

    private void cancelAhead(CandidacyId candidacy, Occasion occasion) {
        interviews.current(candidacy, occasion).stream().filter(this::isToCome).forEach(panel -> cancel(panel, null));
    }

    private boolean isToCome(Panel panel) {
        return panel.interview().status().isAhead()
                && panel.interview().slot().startsAt().isAfter(clock.instant());
    }

    private void cancel(Panel panel, @Nullable MemberId by) {
        cancellations.note(panel.interview().id(), clock.instant(), by);
        panel.interview().cancel();
        interviews.save(panel.interview());
        panel.seats().forEach(seat -> {
            seat.release();
            interviews.save(seat);
        });
    }
}
