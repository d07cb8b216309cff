package dev.convene.slack;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets nobody wait longer than Slack does: it gives up after three seconds, and then tells people nothing. Work that comes
 * too late is not broken off, since it may be about to commit.
 */
@Component
class Punctual {

    private static final int MILLIS = 2400;

    private final DatabasePulse database;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("door-", 0).factory());

    Punctual(DatabasePulse database) {
        this.database = database;
    }

    /** What the work returns, or in time what stands in for it. */
    <T> T orElse(Supplier<T> work, Supplier<T> late) {
        try {
            return CompletableFuture.supplyAsync(work, task -> workers.execute(Reference.along(task)))
                    .orTimeout(MILLIS, TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException failed) {
            if (!(failed.getCause() instanceof TimeoutException)) {
                throw failed;
            }
            database.doubt();
            return late.get();
        }
    }

    @PreDestroy
    void finish() {
        workers.shutdownNow();
    }
}
