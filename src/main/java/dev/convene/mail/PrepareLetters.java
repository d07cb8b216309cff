package dev.convene.mail;

import dev.convene.candidate.ActUndone;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyEnded;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.StageEntered;
import dev.convene.process.Stage;
import dev.convene.scheduling.Interview;
import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Telling;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps letters in step with what they tell: what holds is ready or on its way, what no longer does is not. */
@Component
class PrepareLetters {

    private final LetterStore letters;
    private final Interviews interviews;
    private final Candidacies candidacies;
    private final Outbox outbox;

    PrepareLetters(LetterStore letters, Interviews interviews, Candidacies candidacies, Outbox outbox) {
        this.letters = letters;
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.outbox = outbox;
    }

    @EventListener
    void on(InterviewEvent.Confirmed confirmed) {
        dropUnsent(confirmed.interview());
        write(interviews.require(confirmed.interview()).interview());
    }

    /** Nobody was told that it was cancelled: the letter about that is dropped, and one that had not gone is written anew. */
    @EventListener
    void on(InterviewEvent.Restored restored) {
        dropUnsent(restored.interview());
        var interview = interviews.require(restored.interview()).interview();
        if (interview.status() == InterviewStatus.CONFIRMED && !wasTold(restored.interview())) {
            write(interview);
        }
    }

    @EventListener
    void on(InterviewEvent.Moved moved) {
        dropUnsent(moved.interview());
    }

    /** A letter that has not gone yet says it by itself; whoever was told of the old place is told of the new one. */
    @EventListener
    void on(InterviewEvent.Relocated relocated) {
        var interview = interviews.require(relocated.interview()).interview();
        if (interview.status() == InterviewStatus.CONFIRMED && wasTold(interview.id())) {
            dropUnsent(interview.id());
            outbox.toRead(Letter.write(relocated.candidacy(), interview.id(), Letter.Kind.CHANGE));
        }
    }

    /** What was to be said before it took place comes too late. */
    @EventListener
    void on(InterviewEvent.Held held) {
        dropUnsent(held.interview());
    }

    @EventListener
    void on(InterviewEvent.NotHeld notHeld) {
        dropUnsent(notHeld.interview());
    }

    @EventListener
    void on(InterviewEvent.Cancelled cancelled) {
        dropUnsent(cancelled.interview());
        if (wasTold(cancelled.interview())) {
            outbox.toRead(Letter.write(cancelled.candidacy(), cancelled.interview(), Letter.Kind.CANCELLATION));
        }
    }

    @EventListener
    void on(CandidacyEnded ended) {
        dropAboutAll(ended.candidacy());
        if (ended.status() == CandidacyStatus.REJECTED) {
            outbox.toRead(Letter.write(ended.candidacy(), Letter.Kind.NOT_RETAINED));
        }
    }

    @EventListener
    void on(StageEntered entered) {
        arrived(entered.candidacy());
    }

    @EventListener
    void on(ActUndone undone) {
        arrived(undone.candidacy());
    }

    private void arrived(CandidacyId candidacy) {
        dropAboutAll(candidacy);
        if (candidacies.require(candidacy).stage() instanceof Stage.Offer && !hasOffer(candidacy)) {
            outbox.toRead(Letter.write(candidacy, Letter.Kind.OFFER));
        }
    }

    private void write(Interview interview) {
        if (interview.telling() != Telling.BY_HAND) {
            outbox.approvedAtBooking(
                    Letter.write(interview.candidacy(), interview.id(), kind(interview)), interview.bookedBy());
        }
    }

    private Letter.Kind kind(Interview interview) {
        if (wasTold(interview.id())) {
            return Letter.Kind.CHANGE;
        }
        return isFirst(interview.candidacy()) ? Letter.Kind.FIRST_INVITATION : Letter.Kind.INVITATION;
    }

    /** Whoever has met the company already, as somebody in flight may have, has been told how things go. */
    private boolean isFirst(CandidacyId candidacy) {
        return letters.of(candidacy).stream().noneMatch(letter -> letter.kind().invites() && letter.mayHaveArrived())
                && interviews.of(candidacy).stream()
                        .noneMatch(panel -> panel.interview().status() == InterviewStatus.HELD);
    }

    private boolean hasOffer(CandidacyId candidacy) {
        return letters.of(candidacy).stream()
                .anyMatch(letter -> letter.kind() == Letter.Kind.OFFER && letter.mayHaveArrived());
    }

    private boolean wasTold(InterviewId interview) {
        return letters.ofInterview(interview).stream().anyMatch(Letter::mayHaveArrived);
    }

    private void dropAboutAll(CandidacyId candidacy) {
        drop(letters.of(candidacy).stream().filter(letter -> !letter.kind().isOfInterview()));
    }

    private void dropUnsent(InterviewId interview) {
        drop(letters.ofInterview(interview).stream());
    }

    private void drop(Stream<Letter> those) {
        those.filter(letter -> letter.status() == Letter.Status.READY || letter.status() == Letter.Status.APPROVED)
                .forEach(letter -> {
                    letter.drop();
                    letters.save(letter);
                });
    }
}
