package dev.convene.scheduling;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A visit that has ended took place: nobody is asked about it, since nobody is evaluated. */
@Component
public class EndVisit {

    private final Interviews interviews;
    private final ReadInterview files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndVisit(Interviews interviews, ReadInterview files, TransactionTemplate transaction, Clock clock) {
        this.interviews = interviews;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Nothing for what is evaluated, for what has not ended, and for what was cancelled or deleted meanwhile. */
    public void end(InterviewId id) {
        transaction.executeWithoutResult(tx -> interviews
                .find(id)
                .filter(panel -> !files.require(id).isEvaluated())
                .map(panel -> interviews.lock(id).interview())
                .filter(visit -> visit.status().isAhead())
                .filter(visit -> !visit.slot().endsAt().isAfter(clock.instant()))
                .ifPresent(visit -> {
                    visit.tookPlace();
                    interviews.save(visit);
                }));
    }
}
