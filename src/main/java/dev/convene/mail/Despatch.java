package dev.convene.mail;

import dev.convene.access.Trail;
import dev.convene.delivery.DispatchParked;
import dev.convene.delivery.Kind;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written down before a letter leaves and after, each in a short transaction of its own. */
@Component
class Despatch {

    private static final String CHANGED = "changed";

    private final LetterStore letters;
    private final MailWriter writer;
    private final MailServer server;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Despatch(
            LetterStore letters,
            MailWriter writer,
            MailServer server,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.letters = letters;
        this.writer = writer;
        this.server = server;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Empty where nothing is to go: no longer approved, changed since a person read it, or no server to take it. */
    Optional<Mail> begin(LetterId id) {
        return Objects.requireNonNull(transaction.execute(tx -> letters.lock(id)
                .filter(letter -> letter.status() == Letter.Status.APPROVED)
                .flatMap(this::begin)));
    }

    private Optional<Mail> begin(Letter letter) {
        if (!server.isSetUp()) {
            return back(letter, null);
        }
        var mail = writer.mail(letter);
        if (mail.isEmpty()) {
            return back(letter, CHANGED);
        }
        letter.leave();
        letters.save(letter);
        return mail;
    }

    private Optional<Mail> back(Letter letter, @Nullable String trouble) {
        letter.comeBack(trouble);
        letters.save(letter);
        return Optional.empty();
    }

    /** Also if it was dropped meanwhile: the candidate has it. */
    void taken(LetterId id) {
        transaction.executeWithoutResult(tx -> letters.lock(id).ifPresent(letter -> {
            var by = letter.approval().orElseThrow().approvedBy();
            letter.sent(by, clock.instant());
            letters.save(letter);
            trail.changed(by, letter.candidacy().value(), "letter sent");
        }));
    }

    void notTaken(LetterId id) {
        transaction.executeWithoutResult(tx -> letters.lock(id).ifPresent(letter -> {
            letter.stay();
            letters.save(letter);
        }));
    }

    /** Given up: a recruiter is told, who may correct what is wrong or reach the candidate otherwise. */
    @EventListener
    void on(DispatchParked parked) {
        if (parked.kind() == Kind.LETTER && parked.key().startsWith(Outbox.KIND + ":")) {
            var id = UUID.fromString(parked.key().substring(Outbox.KIND.length() + 1));
            letters.lock(new LetterId(id))
                    .filter(letter -> letter.status() == Letter.Status.APPROVED)
                    .ifPresent(letter -> back(letter, parked.reason()));
        }
    }
}
