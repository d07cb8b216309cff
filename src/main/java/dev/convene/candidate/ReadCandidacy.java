package dev.convene.candidate;

import dev.convene.access.Trail;
import dev.convene.shared.MemberId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows a candidacy to those who may follow it, and leaves a trace of having done so. */
@Component
public class ReadCandidacy {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ReadCandidacy(Candidacies candidacies, CandidacyRights rights, Trail trail, TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Empty for somebody who may not, and for a candidacy that is not there: the two look the same from outside. */
    public Optional<CandidacyFile> read(MemberId actor, CandidacyId candidacy) {
        return transaction.execute(tx -> candidacies
                .find(candidacy)
                .filter(file -> rights.mayFollow(actor, file))
                .map(file -> {
                    trail.seen(actor, candidacy.value(), "sheet");
                    return file;
                }));
    }
}
