package dev.convene.mail;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** Where letters go once they are written: to a recruiter who reads them, or on their way. In the caller's transaction. */
@Component
class Outbox {

    /** What stands before the colon in the dispatch's key; the letter follows it. */
    static final String KIND = "mail";

    private final LetterStore letters;
    private final Candidacies candidacies;
    private final MailServer server;
    private final Deliveries deliveries;

    Outbox(LetterStore letters, Candidacies candidacies, MailServer server, Deliveries deliveries) {
        this.letters = letters;
        this.candidacies = candidacies;
        this.server = server;
        this.deliveries = deliveries;
    }

    /** The letter about the whole candidacy that waits already, or a new one, not saved yet. */
    Letter readyOrNew(CandidacyId candidacy, Letter.Kind kind) {
        candidacies.hold(candidacy);
        return letters.of(candidacy).stream()
                .filter(letter -> letter.kind() == kind && letter.status() == Letter.Status.READY)
                .findFirst()
                .orElseGet(() -> Letter.write(candidacy, kind));
    }

    /** A recruiter reads it first. */
    void toRead(Letter letter) {
        letters.save(letter);
    }

    /** The booking said that it may go; without a mail server a recruiter sends it. */
    void approvedAtBooking(Letter letter, MemberId by) {
        if (server.isSetUp()) {
            send(letter, new Letter.Approval(by, null, null, null));
        } else {
            toRead(letter);
        }
    }

    void send(Letter letter, Letter.Approval approval) {
        letter.approve(approval);
        letters.save(letter);
        deliveries.want(new Wish(
                Kind.LETTER,
                KIND + ":" + letter.id().value(),
                new Audience.Candidate(letter.candidacy().value()),
                letter.candidacy().value()));
    }
}
