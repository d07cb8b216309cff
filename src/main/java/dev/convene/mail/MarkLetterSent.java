package dev.convene.mail;

import dev.convene.access.Trail;
import dev.convene.candidate.CandidacyId;
import dev.convene.shared.MemberId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter sent the letter themselves and says so. */
@Component
public class MarkLetterSent {

    private final LetterStore letters;
    private final Outbox outbox;
    private final LetterRights rights;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MarkLetterSent(
            LetterStore letters,
            Outbox outbox,
            LetterRights rights,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.letters = letters;
        this.outbox = outbox;
        this.rights = rights;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Marking mark(MemberId actor, LetterId id) {
        return transaction.execute(tx -> mark(actor, letters.lock(id).orElseThrow()));
    }

    /** One that nobody had begun: an acknowledgement, say. */
    public Marking mark(MemberId actor, CandidacyId candidacy, Letter.Kind kind) {
        return transaction.execute(tx -> mark(actor, outbox.readyOrNew(candidacy, kind)));
    }

    private Marking mark(MemberId actor, Letter letter) {
        if (!rights.mayHandle(actor, letter)) {
            return new Marking.NotAllowed();
        }
        if (letter.status() != Letter.Status.READY) {
            return new Marking.NotReady(letter.status());
        }
        letter.sent(actor, clock.instant());
        letters.save(letter);
        trail.changed(actor, letter.candidacy().value(), "letter sent");
        return new Marking.Marked();
    }

    /** What came of it. */
    public sealed interface Marking {

        record Marked() implements Marking {}

        /** Sent already, or no longer true: do not send it. */
        record NotReady(Letter.Status status) implements Marking {}

        record NotAllowed() implements Marking {}
    }
}
