package dev.convene.bench;

import dev.convene.sandbox.slack.Signature;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the load consists of: recorded bodies in turn, signed anew at each sending.
 *
 * @param turns groups of bodies; each request takes the next group, and of it the next body
 * @param serial counts on, so that each body that carries {@link #MARK} says something new
 */
record SlackRequests(String secret, List<List<String>> turns, AtomicLong serial) {

    /** Stands in a recorded body for what must differ each time. */
    static final String MARK = "zq000000zq";

    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);

    /** @param number which one in the order of the load */
    HttpRequest next(URI target, long number) {
        var turn = turns.get((int) (number % turns.size()));
        var body = turn.get((int) (number / turns.size() % turn.size()));
        return signed(target, body.replace(MARK, "zq%06dzq".formatted(serial.incrementAndGet())));
    }

    private HttpRequest signed(URI target, String body) {
        var timestamp = String.valueOf(System.currentTimeMillis() / 1000);
        return HttpRequest.newBuilder(target)
                .timeout(SLACKS_PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Signature.of(secret, timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
