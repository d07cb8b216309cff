package dev.convene.candidate;

import dev.convene.access.Trail;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever added somebody, decided, skipped a stage or noted a withdrawal takes it back, as long as nobody has built on it. */
@Component
public class Undo {

    /** How long something can be undone. */
    public static final Duration WITHIN = Duration.ofMinutes(10);

    private final Candidacies candidacies;
    private final Undoables undoables;
    private final UndoAct undo;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Undo(
            Candidacies candidacies,
            Undoables undoables,
            UndoAct undo,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.candidacies = candidacies;
        this.undoables = undoables;
        this.undo = undo;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the member did about the candidacy last and could undo now. */
    public Optional<Undoable> offered(MemberId actor, CandidacyId candidacy) {
        return undoables
                .find(candidacy)
                .filter(act -> act.by().equals(actor) && !isLate(act) && !wasBuiltOn(candidacy, act));
    }

    /**
     * Undoes it.
     *
     * @param entry of {@link Undoable#entry}: what the actor saw
     */
    public Outcome undo(MemberId actor, CandidacyId candidacy, long entry) {
        try {
            return transaction.execute(tx -> undo(actor, candidacies.lock(candidacy), entry));
        } catch (DataIntegrityViolationException taken) {
            // somebody has been given the time that an interview had
            return new Outcome.ActedOn();
        }
    }

    private Outcome undo(MemberId actor, CandidacyFile file, long entry) {
        var act = undoables.find(file.id()).filter(known -> known.entry() == entry);
        if (act.isEmpty()) {
            return new Outcome.ActedOn();
        }
        return refusal(actor, file, act.get()).orElseGet(() -> {
            undo.undo(actor, file, act.get());
            return new Outcome.Undone(act.get().what(), file);
        });
    }

    private Optional<Outcome> refusal(MemberId actor, CandidacyFile file, Undoable act) {
        if (!act.by().equals(actor) || file.isKeptFrom(actor)) {
            return Optional.of(new Outcome.NotYours());
        }
        if (isLate(act)) {
            return Optional.of(new Outcome.TooLate());
        }
        return wasBuiltOn(file.id(), act) ? Optional.of(new Outcome.ActedOn()) : Optional.empty();
    }

    private boolean isLate(Undoable act) {
        return clock.instant().isAfter(act.at().plus(WITHIN));
    }

    private boolean wasBuiltOn(CandidacyId candidacy, Undoable act) {
        return trail.hasChangedSince(candidacy.value(), act.at());
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param file as it is now; as it was, if it was added just before and is there no more */
        record Undone(History.What what, CandidacyFile file) implements Outcome {}

        /** More than {@link #WITHIN} have passed. */
        record TooLate() implements Outcome {}

        /** Somebody answered, booked, wrote, decided or undid since. */
        record ActedOn() implements Outcome {}

        record NotYours() implements Outcome {}
    }
}
