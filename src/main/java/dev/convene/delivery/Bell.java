package dev.convene.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;

/** Wakes this instance's courier; other instances find the same rows when they next look. */
@Component
class Bell implements TransactionSynchronization {

    private final Semaphore rings = new Semaphore(0);

    @Override
    public void afterCommit() {
        ring();
    }

    void ring() {
        rings.release();
    }

    /** Returns when it rings, or after that time; all rings so far count as one. */
    void await(Duration longest) throws InterruptedException {
        if (rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }
}
