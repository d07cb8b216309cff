package dev.convene.candidate;

import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.shared.MemberId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody who decides about a stage is kept away: a recruiter or an admin says who does instead. */
@Component
public class NameDecider {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Members members;
    private final Handling handling;
    private final TransactionTemplate transaction;

    NameDecider(
            Candidacies candidacies,
            CandidacyRights rights,
            Members members,
            Handling handling,
            TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.members = members;
        this.handling = handling;
        this.transaction = transaction;
    }

    /** Names somebody, or somebody else than before. */
    public Outcome name(MemberId actor, CandidacyId candidacy, MemberId decider) {
        return transaction.execute(tx -> {
            var file = candidacies.lock(candidacy);
            if (!rights.mayNameDecider(actor, file)) {
                return new Outcome.NotAllowed(file.recruiters());
            }
            if (!file.lacksDeciders(file.stage())
                    || !file.candidacy().standing().status().isOpen()) {
                return new Outcome.NotNeeded(file.decidersOf(file.stage()));
            }
            if (file.isKeptFrom(decider)) {
                return new Outcome.KeptAway();
            }
            return isColleague(decider) ? named(actor, file, decider) : new Outcome.NoColleague();
        });
    }

    private boolean isColleague(MemberId decider) {
        return members.find(decider)
                .filter(Member::active)
                .filter(member -> !member.guest())
                .isPresent();
    }

    private Outcome named(MemberId actor, CandidacyFile file, MemberId decider) {
        if (!file.isNamed(decider)) {
            handling.note(file.candidacy(), actor, History.What.DECIDER_NAMED, decider.value());
            file.candidacy().nameDecider(decider);
            handling.save(file.candidacy());
        }
        return new Outcome.Named();
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Named() implements Outcome {}

        /** Somebody whom the stage names can decide, or the candidacy has ended. */
        record NotNeeded(Set<MemberId> deciders) implements Outcome {}

        /** Whoever should decide must not know of it either. */
        record KeptAway() implements Outcome {}

        /** A guest, somebody who has left, or nobody. */
        record NoColleague() implements Outcome {}

        /** Refused; names those who can help. */
        record NotAllowed(Set<MemberId> recruiters) implements Outcome {}
    }
}
