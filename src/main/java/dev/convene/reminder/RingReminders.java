package dev.convene.reminder;

import dev.convene.shared.FailureTrace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

    private static final int BATCH = 100;

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
        var meanwhile = CompletableFuture.supplyAsync(() -> drain(now), Thread::startVirtualThread);
        var rung = drain(now) + meanwhile.join();
        planned.kindsDue(now).stream()
                .filter(kind -> !rungs.kinds().contains(kind))
                .forEach(kind -> LOG.warn("reminders of kind {} are due, and nothing answers them", kind));
        return rung;
    }

    /** Two do this at once: one works while the other waits for the database. */
    private int drain(Instant now) {
        var rung = 0;
        for (var batch = ring(BATCH, now); batch.taken() > 0; batch = ring(BATCH, now)) {
            rung += batch.rung();
        }
        return rung;
    }

    /** One commit for many is what makes a busy minute short. */
    private Batch ring(int most, Instant now) {
        var taken = new ArrayList<Reminder>();
        try {
            transaction.executeWithoutResult(_ -> {
                taken.addAll(planned.take(most, now, rungs.kinds()));
                taken.forEach(rungs::ring);
            });
            return new Batch(taken.size(), taken.size());
        } catch (RuntimeException failure) {
            return afterFailure(taken, now, failure);
        }
    }

    /** One that fails must not keep the others of its batch from ringing: each rings alone, and it alone waits. */
    private Batch afterFailure(List<Reminder> taken, Instant now, RuntimeException failure) {
        if (taken.size() > 1) {
            return new Batch(
                    taken.size(),
                    taken.stream().mapToInt(_ -> ring(1, now).rung()).sum());
        }
        if (taken.isEmpty()) {
            throw failure;
        }
        LOG.error("ringing {} failed", taken.getFirst().key(), FailureTrace.of(failure));
        planned.postpone(taken.getFirst(), AFTER_FAILURE);
        return new Batch(1, 0);
    }

    private record Batch(int taken, int rung) {}
}
