package dev.convene.mail;

import dev.convene.access.Trail;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.shared.MemberId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a letter out for a recruiter to read and to send, in the candidate's language and zone. */
@Component
public class ReadLetter {

    private final LetterStore letters;
    private final LetterFacts facts;
    private final LetterWords words;
    private final CandidacyRights rights;
    private final Candidacies candidacies;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ReadLetter(
            LetterStore letters,
            LetterFacts facts,
            LetterWords words,
            CandidacyRights rights,
            Candidacies candidacies,
            Trail trail,
            TransactionTemplate transaction) {
        this.letters = letters;
        this.facts = facts;
        this.words = words;
        this.rights = rights;
        this.candidacies = candidacies;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Empty for somebody who may not, and for a letter that is no longer wanted. */
    public Optional<Draft> read(MemberId actor, LetterId id) {
        return transaction.execute(tx -> letters.findById(id)
                .filter(letter -> letter.status() != Letter.Status.DROPPED)
                .flatMap(letter -> facts.of(letter)
                        .filter(about -> rights.mayRecruit(actor, about.file()))
                        .map(about -> draft(actor, letter, about))));
    }

    /** A letter about the whole candidacy that nobody has begun yet; empty for somebody who may not. */
    public Optional<Draft> begin(MemberId actor, CandidacyId candidacy, Letter.Kind kind) {
        return transaction.execute(tx -> candidacies
                .find(candidacy)
                .filter(file -> rights.mayRecruit(actor, file))
                .map(file -> {
                    var fresh = seen(actor, facts.of(kind, file));
                    return new Draft(file.candidate().person().email(), fresh, fresh, false);
                }));
    }

    private Draft draft(MemberId actor, Letter letter, LetterFacts.About about) {
        var fresh = seen(actor, about);
        return letter.approval()
                .flatMap(approval -> approval.edited()
                        .map(text -> new Draft(
                                about.email(), text, fresh, !fresh.basis().equals(approval.basis()))))
                .orElseGet(() -> new Draft(about.email(), fresh, fresh, false));
    }

    private Written seen(MemberId actor, LetterFacts.About about) {
        trail.seen(actor, about.file().id().value(), "letter");
        return words.write(about, actor);
    }

    /**
     * A letter as a recruiter reads it.
     *
     * @param to the candidate's e-mail
     * @param words what it says; a person's own words where somebody edited it before
     * @param fresh what it would say if nobody had edited it
     * @param outdated somebody edited it, and what it tells of has changed since
     */
    public record Draft(String to, Written words, Written fresh, boolean outdated) {}
}
