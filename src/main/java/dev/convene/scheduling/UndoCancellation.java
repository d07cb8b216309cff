package dev.convene.scheduling;

import dev.convene.access.Trail;
import dev.convene.candidate.Undo;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever cancelled an interview takes that back, as long as nobody has built on it. */
@Component
public class UndoCancellation {

    private final Interviews interviews;
    private final Cancellations cancellations;
    private final RestoreInterviews restore;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UndoCancellation(
            Interviews interviews,
            Cancellations cancellations,
            RestoreInterviews restore,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.interviews = interviews;
        this.cancellations = cancellations;
        this.restore = restore;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Outcome undo(MemberId actor, InterviewId interview) {
        try {
            return transaction.execute(tx -> undo(actor, interviews.lock(interview)));
        } catch (DataIntegrityViolationException taken) {
            return new Outcome.ActedOn();
        }
    }

    private Outcome undo(MemberId actor, Panel panel) {
        var was = cancellations.find(panel.interview().id());
        if (was.isEmpty()) {
            return new Outcome.ActedOn();
        }
        return refusal(actor, panel, was.get()).orElseGet(() -> {
            restore.restore(panel, was.get());
            trail.changed(actor, panel.interview().candidacy().value(), "interview restored");
            return new Outcome.Undone();
        });
    }

    private Optional<Outcome> refusal(MemberId actor, Panel panel, Cancellations.Cancelled was) {
        if (!actor.equals(was.by())) {
            return Optional.of(new Outcome.NotYours());
        }
        if (clock.instant().isAfter(was.at().plus(Undo.WITHIN))) {
            return Optional.of(new Outcome.TooLate());
        }
        return trail.hasChangedSince(panel.interview().candidacy().value(), was.at())
                ? Optional.of(new Outcome.ActedOn())
                : Optional.empty();
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Undone() implements Outcome {}

        /** More than {@link Undo#WITHIN} have passed. */
        record TooLate() implements Outcome {}

        /** Somebody changed something about the candidacy since, or has been given the time. */
        record ActedOn() implements Outcome {}

        record NotYours() implements Outcome {}
    }
}
