package dev.convene.candidate;

import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever the stage names decides what follows it. */
@Component
public class Decide {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Handling handling;
    private final TransactionTemplate transaction;

    Decide(Candidacies candidacies, CandidacyRights rights, Handling handling, TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.handling = handling;
        this.transaction = transaction;
    }

    /**
     * Takes the decision about one attempt at one stage.
     *
     * @param stage the stage the decider was looking at; if the candidacy is elsewhere by now, nothing changes
     */
    public Outcome decide(MemberId actor, CandidacyId candidacy, StageKey stage, int attempt, Decision decision) {
        if (decision.kind().needsReason() && decision.reason().isBlank()) {
            return new Outcome.ReasonMissing();
        }
        try {
            return transaction.execute(tx -> take(actor, candidacies.lock(candidacy), stage, attempt, decision));
        } catch (DuplicateKeyException quicker) {
            return new Outcome.Overtaken();
        }
    }

    private Outcome take(MemberId actor, CandidacyFile file, StageKey stage, int attempt, Decision decision) {
        if (!rights.mayDecide(actor, file, file.process().stage(stage))) {
            return new Outcome.NotYours(file.decidersOf(file.process().stage(stage)));
        }
        var candidacy = file.candidacy();
        if (!candidacy.isAt(stage, attempt)) {
            return new Outcome.Overtaken();
        }
        handling.noteUndoable(candidacy, entry(actor, candidacy, decision));
        candidacy.decide(decision, file.process(), actor, handling.now());
        handling.save(candidacy);
        return new Outcome.Decided(candidacy.standing());
    }

    private History.Entry entry(MemberId actor, Candidacy candidacy, Decision decision) {
        return new History.Entry(
                handling.now(),
                actor,
                History.What.valueOf(decision.kind().name()),
                candidacy.standing().stage(),
                candidacy.standing().attempt(),
                decision.reason(),
                decision.criterion(),
                decision.mayBeTold());
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param standing where the candidacy stands now */
        record Decided(Standing standing) implements Outcome {}

        /** Refused; names who decides about this stage. */
        record NotYours(Set<MemberId> deciders) implements Outcome {}

        /** Somebody else was quicker, or the candidacy moved on or ended. */
        record Overtaken() implements Outcome {}

        record ReasonMissing() implements Outcome {}
    }
}
