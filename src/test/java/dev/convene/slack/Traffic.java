package dev.convene.slack;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Requests at a steady pace, whether they are answered or not; and how long each answer took. */
final class Traffic implements AutoCloseable {

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();

    Traffic(String address, int aSecond, List<Supplier<SignedRequest>> kinds) {
        var micros = TimeUnit.SECONDS.toMicros(1) / aSecond;
        pace.scheduleAtFixedRate(
                () -> send(address, kinds.get(sent.getAndIncrement() % kinds.size())),
                0,
                micros,
                TimeUnit.MICROSECONDS);
    }

    private void send(String address, Supplier<SignedRequest> kind) {
        var start = System.nanoTime();
        underWay.incrementAndGet();
        client.sendAsync(kind.get().to(address), BodyHandlers.ofString()).whenComplete((answer, failure) -> {
            nanos.add(System.nanoTime() - start);
            underWay.decrementAndGet();
            if (failure != null || answer.statusCode() != 200) {
                refused.incrementAndGet();
            }
        });
    }

    int answered() {
        return nanos.size();
    }

    /** Answers that were none, or no success. */
    int refused() {
        return refused.get();
    }

    int underWay() {
        return underWay.get();
    }

    void forget() {
        nanos.clear();
        refused.set(0);
    }

    /** That share of all answers took no longer. */
    Duration percentile(double share) {
        var sorted = nanos.stream().sorted().toList();
        return Duration.ofNanos(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
    }

    /** No more requests; what was sent is still answered. */
    void stop() {
        pace.shutdownNow();
    }

    @Override
    public void close() {
        stop();
        client.shutdownNow();
    }
}
