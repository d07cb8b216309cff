package dev.convene.mail;

import dev.convene.access.Trail;
import dev.convene.candidate.CandidacyId;
import dev.convene.scheduling.Interview;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Telling;
import dev.convene.shared.MemberId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A recruiter who writes to the candidate without the bot says that it is done, so that the last contact is known. */
@Component
public class WriteByHand {

    private final LetterStore letters;
    private final Interviews interviews;
    private final LetterRights rights;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WriteByHand(
            LetterStore letters,
            Interviews interviews,
            LetterRights rights,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.letters = letters;
        this.interviews = interviews;
        this.rights = rights;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The interviews ahead of which somebody said they would write themselves, and has not said yet that they did. */
    public List<InterviewId> open(CandidacyId candidacy) {
        return interviews.of(candidacy).stream()
                .map(panel -> panel.interview())
                .filter(this::isOpen)
                .map(Interview::id)
                .toList();
    }

    /** {@code NotReady} if it is said already, or no longer theirs to write: moved to another telling, or over. */
    public MarkLetterSent.Marking written(MemberId actor, InterviewId id) {
        return transaction.execute(tx -> written(actor, interviews.require(id).interview()));
    }

    private MarkLetterSent.Marking written(MemberId actor, Interview interview) {
        var letter = Letter.byHand(
                interview.candidacy(),
                interview.id(),
                kind(interview),
                interview.slot().startsAt());
        if (!rights.mayHandle(actor, letter)) {
            return new MarkLetterSent.Marking.NotAllowed();
        }
        if (!isOpen(interview)) {
            return new MarkLetterSent.Marking.NotReady(
                    isWritten(interview) ? Letter.Status.SENT : Letter.Status.DROPPED);
        }
        letter.sent(actor, clock.instant());
        letters.save(letter);
        trail.changed(actor, letter.candidacy().value(), "letter sent");
        return new MarkLetterSent.Marking.Marked();
    }

    private Letter.Kind kind(Interview interview) {
        return letters.ofInterview(interview.id()).stream().anyMatch(Letter::mayHaveArrived)
                ? Letter.Kind.CHANGE
                : Letter.Kind.INVITATION;
    }

    private boolean isOpen(Interview interview) {
        return interview.telling() == Telling.BY_HAND && interview.status().isAhead() && !isWritten(interview);
    }

    /** For the slot as it is now: after a move it is to be written once more. */
    private boolean isWritten(Interview interview) {
        return letters.ofInterview(interview.id()).stream()
                .anyMatch(letter -> letter.isFor(interview.slot().startsAt()));
    }
}
