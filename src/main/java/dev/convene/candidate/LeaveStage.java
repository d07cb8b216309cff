package dev.convene.candidate;

import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter, or whoever decides about a stage, skips it or has it done once more; the reason is kept. */
@Component
public class LeaveStage {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Handling handling;
    private final TransactionTemplate transaction;

    LeaveStage(Candidacies candidacies, CandidacyRights rights, Handling handling, TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.handling = handling;
        this.transaction = transaction;
    }

    /** How a stage is left without a decision. */
    public enum Way {
        SKIP,
        REPEAT
    }

    /**
     * Leaves one attempt at one stage.
     *
     * @param stage the stage the actor was looking at; if the candidacy is elsewhere by now, nothing changes
     */
    public Outcome leave(MemberId actor, CandidacyId candidacy, StageKey stage, int attempt, Way way, String reason) {
        if (reason.isBlank()) {
            return new Outcome.ReasonMissing();
        }
        try {
            return transaction.execute(tx -> {
                var file = candidacies.lock(candidacy);
                return refusal(actor, file, stage, attempt, way).orElseGet(() -> leave(actor, file, way, reason));
            });
        } catch (DuplicateKeyException quicker) {
            return new Outcome.Overtaken();
        }
    }

    private Optional<Outcome> refusal(MemberId actor, CandidacyFile file, StageKey stage, int attempt, Way way) {
        if (!rights.maySteer(actor, file, file.process().stage(stage))) {
            return Optional.of(new Outcome.NotAllowed(able(file, stage)));
        }
        if (!file.candidacy().isAt(stage, attempt)) {
            return Optional.of(new Outcome.Overtaken());
        }
        return way == Way.SKIP && file.process().after(stage).isEmpty()
                ? Optional.of(new Outcome.LastStage())
                : Optional.empty();
    }

    private static Set<MemberId> able(CandidacyFile file, StageKey stage) {
        var able = new LinkedHashSet<>(file.recruiters());
        able.addAll(file.decidersOf(file.process().stage(stage)));
        return able;
    }

    private Outcome leave(MemberId actor, CandidacyFile file, Way way, String reason) {
        var left = file.candidacy();
        handling.noteUndoable(left, actor, way == Way.SKIP ? History.What.SKIPPED : History.What.REPEATED, reason);
        if (way == Way.SKIP) {
            left.skip(file.process(), actor, handling.now());
        } else {
            left.repeat(actor, handling.now());
        }
        handling.save(left);
        return new Outcome.Left(left.standing());
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param standing where the candidacy stands now */
        record Left(Standing standing) implements Outcome {}

        /** Nothing follows the stage: it can be decided, not skipped. */
        record LastStage() implements Outcome {}

        /** The candidacy moved on meanwhile, is on hold or has ended. */
        record Overtaken() implements Outcome {}

        record ReasonMissing() implements Outcome {}

        /** Refused; names who may. */
        record NotAllowed(Set<MemberId> able) implements Outcome {}
    }
}
