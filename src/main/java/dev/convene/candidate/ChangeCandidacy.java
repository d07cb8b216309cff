package dev.convene.candidate;

import dev.convene.shared.MemberId;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The frame of a recruiter's change: locked, allowed, in the right state, saved. */
@Component
class ChangeCandidacy {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Handling handling;
    private final TransactionTemplate transaction;

    ChangeCandidacy(
            Candidacies candidacies, CandidacyRights rights, Handling handling, TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.handling = handling;
        this.transaction = transaction;
    }

    Changing change(MemberId actor, CandidacyId id, Predicate<CandidacyFile> possible, Change change) {
        return transaction.execute(tx -> {
            var file = candidacies.lock(id);
            if (!rights.mayRecruit(actor, file)) {
                return new Changing.NotAllowed(file.recruiters());
            }
            if (!possible.test(file)) {
                return new Changing.TooLate(file.candidacy().standing().status());
            }
            change.make(file, handling);
            handling.save(file.candidacy());
            return new Changing.Changed();
        });
    }

    /** What is changed, and noted in the history. */
    @FunctionalInterface
    interface Change {
        void make(CandidacyFile file, Handling handling);
    }
}
