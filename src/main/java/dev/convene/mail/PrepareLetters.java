package dev.convene.mail;

import dev.convene.scheduling.InterviewEvent;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Telling;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the letters about an interview in step with it: what holds is ready to be sent, what no longer does is not. */
@Component
class PrepareLetters {

    private final LetterStore letters;
    private final Interviews interviews;

    PrepareLetters(LetterStore letters, Interviews interviews) {
        this.letters = letters;
        this.interviews = interviews;
    }

    @EventListener
    void on(InterviewEvent.Confirmed confirmed) {
        dropUnsent(confirmed.interview());
        if (interviews.require(confirmed.interview()).interview().telling() != Telling.BY_HAND) {
            var kind = wasTold(confirmed.interview()) ? Letter.Kind.CHANGE : Letter.Kind.INVITATION;
            letters.save(Letter.write(confirmed.candidacy(), confirmed.interview(), kind));
        }
    }

    @EventListener
    void on(InterviewEvent.Moved moved) {
        dropUnsent(moved.interview());
    }

    @EventListener
    void on(InterviewEvent.Cancelled cancelled) {
        dropUnsent(cancelled.interview());
        if (wasTold(cancelled.interview())) {
            letters.save(Letter.write(cancelled.candidacy(), cancelled.interview(), Letter.Kind.CANCELLATION));
        }
    }

    private boolean wasTold(InterviewId interview) {
        return letters.findByInterview(interview).stream().anyMatch(letter -> letter.status() == Letter.Status.SENT);
    }

    private void dropUnsent(InterviewId interview) {
        letters.findByInterview(interview).stream()
                .filter(letter -> letter.status() == Letter.Status.READY)
                .forEach(letter -> {
                    letter.drop();
                    letters.save(letter);
                });
    }
}
