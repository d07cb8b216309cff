package dev.convene.mail;

import dev.convene.access.Trail;
import dev.convene.candidate.CandidacyRights;
import dev.convene.scheduling.ReadInterview;
import dev.convene.shared.MemberId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a letter out for a recruiter to read and to send, in the candidate's language and zone. */
@Component
public class ReadLetter {

    private final LetterStore letters;
    private final ReadInterview interviews;
    private final CandidacyRights rights;
    private final LetterWords words;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ReadLetter(
            LetterStore letters,
            ReadInterview interviews,
            CandidacyRights rights,
            LetterWords words,
            Trail trail,
            TransactionTemplate transaction) {
        this.letters = letters;
        this.interviews = interviews;
        this.rights = rights;
        this.words = words;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Empty for somebody who may not, and for a letter that is no longer wanted. */
    public Optional<Written> read(MemberId actor, LetterId id) {
        return transaction.execute(tx -> letters.findById(id)
                .filter(letter -> letter.status() != Letter.Status.DROPPED)
                .flatMap(letter -> interviews
                        .file(letter.interview())
                        .filter(file -> rights.mayRecruit(actor, file.candidacy()))
                        .map(file -> {
                            trail.seen(actor, letter.candidacy().value(), "letter");
                            return words.write(letter, file);
                        })));
    }

    /**
     * A letter in words.
     *
     * @param to the candidate's e-mail
     */
    public record Written(Letter letter, String to, String subject, String body) {}
}
