package dev.convene.slack;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets nobody wait longer than Slack does: it gives up after three seconds, and then tells people nothing. Once the
 * database is known to be away, nobody waits at all. Work that comes too late is not broken off, since it may be about to
 * commit.
 */
@Component
class Punctual {

    private static final int USUAL_MILLIS = 50;
    private static final int LOOK_MILLIS = 10;
    private static final int LOOKS = 180;

    private final DatabasePulse database;
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("door-", 0).factory());

    Punctual(DatabasePulse database) {
        this.database = database;
    }

    /** What the work returns, or in time what stands in for it; the work may throw nothing that it expects. */
    <T> T orElse(Supplier<T> work, Supplier<T> late) {
        var done = CompletableFuture.supplyAsync(work, task -> workers.execute(Reference.along(task)));
        if (!within(USUAL_MILLIS, done)) {
            database.doubt();
            for (var look = 0; look < LOOKS && !database.isDown() && !within(LOOK_MILLIS, done); look++) {}
        }
        return done.isDone() ? done.join() : late.get();
    }

    private static boolean within(int millis, CompletableFuture<?> done) {
        try {
            done.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @PreDestroy
    void finish() {
        workers.shutdownNow();
    }
}
