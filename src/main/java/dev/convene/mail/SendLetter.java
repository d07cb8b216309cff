package dev.convene.mail;

import dev.convene.access.Trail;
import dev.convene.candidate.CandidacyId;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter has read a letter, perhaps changed it, and sends it by mail. */
@Component
public class SendLetter {

    private final LetterStore letters;
    private final LetterFacts facts;
    private final LetterWords words;
    private final LetterRights rights;
    private final Outbox outbox;
    private final Trail trail;
    private final TransactionTemplate transaction;

    SendLetter(
            LetterStore letters,
            LetterFacts facts,
            LetterWords words,
            LetterRights rights,
            Outbox outbox,
            Trail trail,
            TransactionTemplate transaction) {
        this.letters = letters;
        this.facts = facts;
        this.words = words;
        this.rights = rights;
        this.outbox = outbox;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * Sends one that is ready.
     *
     * @param typed as the form had it
     * @param basis of what it would have said unedited when they read it
     */
    public Sending send(MemberId actor, LetterId id, Written typed, String basis) {
        return transaction.execute(tx -> {
            var letter = letters.lock(id).orElseThrow();
            return letter.status() == Letter.Status.READY
                    ? send(actor, letter, typed, basis)
                    : new Sending.NotReady(letter.status());
        });
    }

    /** Sends one that nobody had begun: an acknowledgement, say. */
    public Sending send(MemberId actor, CandidacyId candidacy, Letter.Kind kind, Written typed, String basis) {
        return transaction.execute(tx -> send(actor, outbox.readyOrNew(candidacy, kind), typed, basis));
    }

    private Sending send(MemberId actor, Letter letter, Written typed, String basis) {
        if (!rights.mayHandle(actor, letter)) {
            return new Sending.NotAllowed();
        }
        if (typed.subject().isBlank() || typed.body().isBlank()) {
            return new Sending.Empty(typed.subject().isBlank());
        }
        var about = facts.of(letter).orElseThrow();
        var fresh = words.write(about, actor);
        if (!fresh.basis().equals(basis)) {
            return new Sending.Changed(about.email(), fresh);
        }
        outbox.send(letter, approval(actor, typed, fresh));
        trail.changed(actor, letter.candidacy().value(), "letter approved");
        return new Sending.OnItsWay();
    }

    private static Letter.Approval approval(MemberId actor, Written typed, Written fresh) {
        return typed.saysTheSameAs(fresh)
                ? new Letter.Approval(actor, fresh.basis(), null, null)
                : new Letter.Approval(actor, fresh.basis(), typed.subject(), typed.body());
    }

    /** What came of it. */
    public sealed interface Sending {

        record OnItsWay() implements Sending {}

        /**
         * Nothing was sent: what it tells of has changed since they read it.
         *
         * @param to the candidate's e-mail
         */
        record Changed(String to, Written fresh) implements Sending {}

        /** Sent already, on its way, or no longer true: do not send it. */
        record NotReady(Letter.Status status) implements Sending {}

        /** @param subject whether it is the subject that is missing, else the body */
        record Empty(boolean subject) implements Sending {}

        record NotAllowed() implements Sending {}
    }
}
