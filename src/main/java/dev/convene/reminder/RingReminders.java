package dev.convene.reminder;

import dev.convene.shared.FailureTrace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rings what is due by the business clock. Several may ring at once: each takes other rows. */
@Component
public class RingReminders {

    private static final Logger LOG = LoggerFactory.getLogger(RingReminders.class);

    /** Just less than the minute between two rounds, so that what failed in one is tried in the next. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(50);

    private final PlannedReminders planned;
    private final Rungs rungs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RingReminders(PlannedReminders planned, Rungs rungs, TransactionTemplate transaction, Clock clock) {
        this.planned = planned;
        this.rungs = rungs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Rings everything that is due and that nobody else is ringing. Call it outside a transaction.
     *
     * @return how many rang
     */
    public int ring() {
        var now = clock.instant();
        var rung = new AtomicInteger();
        planned.drain(now, rungs.kinds(), taken -> rung.addAndGet(ring(taken, now)));
        planned.kindsDue(now).stream()
                .filter(kind -> !rungs.kinds().contains(kind))
                .forEach(kind -> LOG.warn("reminders of kind {} are due, and nothing answers them", kind));
        return rung.get();
    }

    private int ring(List<PlannedReminders.Due> taken, Instant now) {
        try {
            return together(taken, now);
        } catch (RuntimeException _) {
            return taken.stream().mapToInt(due -> alone(due, now)).sum();
        }
    }

    /** One commit for many is what makes a busy minute short. */
    private int together(List<PlannedReminders.Due> taken, Instant now) {
        return transaction.execute(_ -> {
            var reminders = planned.markRung(taken, now);
            reminders.forEach(rungs::ring);
            return reminders.size();
        });
    }

    /** One that fails must not keep the others of its batch from ringing. */
    private int alone(PlannedReminders.Due due, Instant now) {
        try {
            return together(List.of(due), now);
        } catch (RuntimeException failure) {
            LOG.error("ringing {} failed", due.reminder().key(), FailureTrace.of(failure));
            planned.postpone(due, AFTER_FAILURE);
            return 0;
        }
    }
}
