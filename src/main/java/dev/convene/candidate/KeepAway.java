package dev.convene.candidate;

import dev.convene.access.Roles;
import dev.convene.shared.MemberId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter says who must learn nothing of a candidacy, from now on. */
@Component
public class KeepAway {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Handling handling;
    private final Roles roles;
    private final TransactionTemplate transaction;

    KeepAway(
            Candidacies candidacies,
            CandidacyRights rights,
            Handling handling,
            Roles roles,
            TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.handling = handling;
        this.roles = roles;
        this.transaction = transaction;
    }

    /** @param members everybody on the list from now on; whoever was on it and is not named may know again */
    public Keeping keepAway(MemberId actor, CandidacyId candidacy, Set<MemberId> members) {
        return transaction.execute(tx -> {
            var file = candidacies.lock(candidacy);
            if (!rights.mayRecruit(actor, file)) {
                return new Keeping.NotAllowed(file.recruiters());
            }
            if (!leavesARecruiter(file, members)) {
                return new Keeping.NobodyLeft();
            }
            if (!file.listedAway().equals(members)) {
                file.candidacy().keepAway(members);
                handling.save(file.candidacy());
                handling.trace(file.candidacy(), actor, "kept away");
            }
            return new Keeping.Kept(candidacies.require(candidacy));
        });
    }

    private boolean leavesARecruiter(CandidacyFile file, Set<MemberId> members) {
        return roles.recruiters().stream()
                .anyMatch(recruiter ->
                        !members.contains(recruiter) && !file.outsiders().contains(recruiter));
    }

    /** What came of it. */
    public sealed interface Keeping {

        /** @param file as it is now */
        record Kept(CandidacyFile file) implements Keeping {}

        /** No recruiter at all would know of it. */
        record NobodyLeft() implements Keeping {}

        /** Refused; names those who can help. */
        record NotAllowed(Set<MemberId> recruiters) implements Keeping {}
    }
}
