package dev.convene.mail;

import dev.convene.access.Trail;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.shared.MemberId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows whoever is about to decide which letter a recruiter would be given to read and send. */
@Component
public class ForeseeLetter {

    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final LetterFacts facts;
    private final LetterWords words;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ForeseeLetter(
            Candidacies candidacies,
            CandidacyRights rights,
            LetterFacts facts,
            LetterWords words,
            Trail trail,
            TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.rights = rights;
        this.facts = facts;
        this.words = words;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** In the candidate's language, without a reason that is still to be given; empty for somebody who does not decide. */
    public Optional<Written> foresee(MemberId actor, CandidacyId candidacy, Letter.Kind kind) {
        return transaction.execute(tx -> candidacies
                .find(candidacy)
                .filter(file -> rights.maySteer(actor, file, file.stage()))
                .map(file -> write(actor, kind, file)));
    }

    private Written write(MemberId actor, Letter.Kind kind, CandidacyFile file) {
        trail.seen(actor, file.id().value(), "letter");
        return words.write(
                facts.of(kind, file), file.recruiters().stream().findFirst().orElse(actor));
    }
}
