package dev.convene.bench.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Kills the instance that comes to a named point first, from outside: at its wires. */
final class Traps {

    private static final String MESSAGES = "/api/chat.";

    private record Trap(Point point, CompletableFuture<Instance> sprung) {}

    private final AtomicReference<Optional<Trap>> set = new AtomicReference<>(Optional.empty());

    /** Waits for an instance to come there, and kills it; empty if none does in time. */
    Optional<Instance> await(Point point, Duration bound) {
        var trap = new Trap(point, new CompletableFuture<>());
        set.set(Optional.of(trap));
        try {
            return Optional.of(trap.sprung().get(bound.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException none) {
            set.set(Optional.empty());
            // it may have sprung at the last moment
            return Optional.ofNullable(trap.sprung().getNow(null));
        } catch (java.util.concurrent.ExecutionException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Before and behind a call of Slack; false if the caller is no more. */
    boolean slack(Point point, Instance caller, String path) {
        return !(path.startsWith(MESSAGES) && springs(point, caller));
    }

    /** Between a submission's answer and Slack; false if who answered is no more. */
    boolean answered(Instance answering, byte[] body) {
        var submission = new String(body, StandardCharsets.UTF_8).contains("view_submission");
        return !(submission && springs(Point.BEFORE_ACK, answering));
    }

    private boolean springs(Point point, Instance instance) {
        var trap = set.get();
        if (trap.isEmpty()
                || trap.get().point() != point
                || instance.isKilled()
                || !set.compareAndSet(trap, Optional.empty())) {
            return false;
        }
        instance.kill();
        trap.get().sprung().complete(instance);
        return true;
    }
}
