package dev.convene.mail;

import dev.convene.candidate.CandidacyId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where letters are read, without their words. */
@Component
public class Letters {

    private final LetterStore letters;
    private final MailServer server;

    Letters(LetterStore letters, MailServer server) {
        this.letters = letters;
        this.server = server;
    }

    public Optional<Letter> find(LetterId id) {
        return letters.findById(id);
    }

    /** Those that wait for a recruiter to read and send them. */
    public List<Letter> waiting(CandidacyId candidacy) {
        return letters.of(candidacy).stream()
                .filter(letter -> letter.status() == Letter.Status.READY)
                .toList();
    }

    /** The last one that went to the candidate, by mail or, as a recruiter said, otherwise; empty if none did. */
    public Optional<Letter> lastSent(CandidacyId candidacy) {
        return sent(candidacy).stream().max(Comparator.comparing(Letters::sentAt));
    }

    /** Whether the candidate has had a letter of that kind. */
    public boolean wasSent(CandidacyId candidacy, Letter.Kind kind) {
        return sent(candidacy).stream().anyMatch(letter -> letter.kind() == kind);
    }

    /** Whether letters go by mail; else recruiters are shown them, to send as they please. */
    public boolean goByMail() {
        return server.isSetUp();
    }

    private List<Letter> sent(CandidacyId candidacy) {
        return letters.of(candidacy).stream()
                .filter(letter -> letter.status() == Letter.Status.SENT)
                .toList();
    }

    /** Letters that were sent before moments were kept count as the oldest. */
    private static Instant sentAt(Letter letter) {
        return letter.sentAt().orElse(Instant.MIN);
    }
}
