package dev.convene.delivery;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes this instance's courier; other instances find the same rows when they next look. */
@Component
class Bell {

    private final Semaphore rings = new Semaphore(0);

    void ring() {
        rings.release();
    }

    /** For what becomes free then. */
    void ringAfter(Duration wait) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(this::ring);
    }

    /** Returns when it rings, or after that time; all rings so far count as one. */
    void await(Duration longest) throws InterruptedException {
        if (rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }
}
