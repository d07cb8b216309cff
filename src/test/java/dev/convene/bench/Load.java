package dev.convene.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/** Sends signed requests to one address, and notes when each was acknowledged. */
final class Load implements AutoCloseable {

    private static final long HIGHEST = TimeUnit.SECONDS.toNanos(60);

    private final URI target;
    private final SlackRequests requests;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final AtomicLong number = new AtomicLong();

    Load(URI target, SlackRequests requests) {
        this.target = target;
        this.requests = requests;
    }

    /**
     * What came of a load.
     *
     * @param acks nanoseconds from the moment a request was meant to be sent until its answer was there
     * @param late nanoseconds by which the sender itself was behind
     * @param errors requests without a good answer within Slack's three seconds
     */
    record Course(ConcurrentHistogram acks, ConcurrentHistogram late, AtomicLong errors) {

        Course() {
            this(new ConcurrentHistogram(HIGHEST, 3), new ConcurrentHistogram(HIGHEST, 3), new AtomicLong());
        }
    }

    /** An open loop: the times of sending are fixed beforehand, whatever becomes of the requests before. */
    Course steadily(int perSecond, int seconds) throws InterruptedException {
        var course = new Course();
        var all = perSecond * seconds;
        var answered = new CountDownLatch(all);
        var start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        for (var each = 0; each < all; each++) {
            var meant = start + each * TimeUnit.SECONDS.toNanos(1) / perSecond;
            var request = requests.next(target, number.getAndIncrement());
            waitUntil(meant);
            course.late.recordValue(Math.max(0, System.nanoTime() - meant));
            client.sendAsync(request, BodyHandlers.ofString()).whenComplete((response, failure) -> {
                course.acks.recordValue(Math.min(HIGHEST, System.nanoTime() - meant));
                if (failure != null || !isGood(response)) course.errors.incrementAndGet();
                answered.countDown();
            });
        }
        answered.await();
        return course;
    }

    /** A closed loop: so many at once, each sending its next when the last was answered. Good answers a second. */
    double asFastAsItGoes(int atOnce, Duration length) throws InterruptedException {
        var good = new AtomicLong();
        var end = System.nanoTime() + length.toNanos();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < atOnce; sender++) {
                senders.execute(() -> sendUntil(end, good));
            }
        }
        return good.get() / (length.toNanos() / 1e9);
    }

    private void sendUntil(long end, AtomicLong good) {
        while (System.nanoTime() < end) {
            var request = requests.next(target, number.getAndIncrement());
            if (isAnswered(request) && System.nanoTime() < end) good.incrementAndGet();
        }
    }

    private boolean isAnswered(HttpRequest request) {
        try {
            return isGood(client.send(request, BodyHandlers.ofString()));
        } catch (java.io.IOException unanswered) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A submission that is refused was answered with errors at fields. */
    private static boolean isGood(HttpResponse<String> response) {
        return response.statusCode() == 200 && !response.body().contains("\"response_action\":\"errors\"");
    }

    private static void waitUntil(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
