package dev.convene.candidate;

import dev.convene.access.Trail;
import dev.convene.shared.MemberId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows what somebody has been through for other openings, to those who may follow them. */
@Component
public class ReadEarlier {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final History history;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ReadEarlier(
            Candidacies candidacies,
            CandidacyRights rights,
            History history,
            Trail trail,
            TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.history = history;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * Another opening that the person was put on.
     *
     * @param passed that the very stage at which they are here was done there, in the same process
     */
    public record Earlier(CandidacyFile file, Optional<History.Entry> passed) {}

    /** The oldest first; of those that the actor may not follow, nothing. */
    public List<Earlier> read(MemberId actor, CandidacyFile here) {
        return transaction.execute(
                tx -> candidacies.ofCandidate(here.candidate().id()).stream()
                        .filter(other -> !other.id().equals(here.id()))
                        .filter(other -> rights.mayFollow(actor, other))
                        .map(other -> earlier(actor, other, here))
                        .toList());
    }

    /** The latest at which the present stage was done. */
    public Optional<Earlier> passed(MemberId actor, CandidacyFile here) {
        return read(actor, here).reversed().stream()
                .filter(earlier -> earlier.passed().isPresent())
                .findFirst();
    }

    private Earlier earlier(MemberId actor, CandidacyFile other, CandidacyFile here) {
        trail.seen(actor, other.id().value(), "earlier");
        return new Earlier(
                other,
                other.process().key().equals(here.process().key())
                        ? history.passed(other.id(), here.stage().key())
                        : Optional.empty());
    }
}
