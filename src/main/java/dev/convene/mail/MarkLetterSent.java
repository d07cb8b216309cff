package dev.convene.mail;

import dev.convene.access.Trail;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyRights;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter sent the letter themselves and says so. */
@Component
public class MarkLetterSent {

    private final LetterStore letters;
    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Trail trail;
    private final TransactionTemplate transaction;

    MarkLetterSent(
            LetterStore letters,
            Candidacies candidacies,
            CandidacyRights rights,
            Trail trail,
            TransactionTemplate transaction) {
        this.letters = letters;
        this.candidacies = candidacies;
        this.rights = rights;
        this.trail = trail;
        this.transaction = transaction;
    }

    public Marking mark(MemberId actor, LetterId id) {
        return transaction.execute(tx -> {
            var letter = letters.findById(id).orElseThrow();
            if (!rights.mayRecruit(actor, candidacies.require(letter.candidacy()))) {
                return new Marking.NotAllowed();
            }
            if (letter.status() != Letter.Status.READY) {
                return new Marking.NotReady(letter.status());
            }
            letter.sent();
            letters.save(letter);
            trail.changed(actor, letter.candidacy().value(), "letter sent");
            return new Marking.Marked();
        });
    }

    /** What came of it. */
    public sealed interface Marking {

        record Marked() implements Marking {}

        /** Sent already, or no longer true: do not send it. */
        record NotReady(Letter.Status status) implements Marking {}

        record NotAllowed() implements Marking {}
    }
}
