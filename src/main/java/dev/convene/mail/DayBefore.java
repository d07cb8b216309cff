package dev.convene.mail;

import dev.convene.delivery.Carried;
import dev.convene.scheduling.Interview;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Telling;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The letter of the day before, once its reminder has rung. */
@Component
class DayBefore {

    /** What the reminder wants: the interview follows the colon. */
    static final String KIND = "day-before";

    private final LetterStore letters;
    private final Interviews interviews;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DayBefore(LetterStore letters, Interviews interviews, Outbox outbox, TransactionTemplate transaction, Clock clock) {
        this.letters = letters;
        this.interviews = interviews;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Writes it and lets it go, once for each slot; only to somebody who was told of the interview before. */
    Carried prepare(UUID interview) {
        transaction.executeWithoutResult(tx -> interviews
                .find(new InterviewId(interview))
                .map(panel -> panel.interview())
                .filter(this::isWanted)
                .ifPresent(it -> outbox.approvedAtBooking(
                        Letter.dayBefore(it.candidacy(), it.id(), it.slot().startsAt()), it.bookedBy())));
        return new Carried.NotWanted();
    }

    private boolean isWanted(Interview interview) {
        var about = letters.ofInterview(interview.id());
        var start = interview.slot().startsAt();
        return interview.status() == InterviewStatus.CONFIRMED
                && interview.telling() != Telling.BY_HAND
                && start.isAfter(clock.instant())
                && about.stream().noneMatch(letter -> letter.isFor(start))
                && about.stream()
                        .anyMatch(letter -> letter.kind() != Letter.Kind.DAY_BEFORE && letter.mayHaveArrived());
    }
}
