package dev.convene.bench.faults;

import dev.convene.sandbox.slack.Fault;
import dev.convene.sandbox.slack.Faults;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Slack has bad moments: every now and then a few calls go wrong in one way or another. */
final class Trouble implements Runnable {

    private static final List<String> METHODS = List.of(
            "chat.postMessage", "chat.postMessage", "chat.update", "conversations.create", "conversations.invite");

    /** What goes wrong. */
    enum Kind {
        LIMITED("429 with Retry-After: 1", Fault.rateLimited(1)),
        BROKEN("HTTP 500, nothing done", Fault.SERVER_ERROR),
        SILENT("no answer for longer than the bot waits, nothing done", Fault.silence(Duration.ofSeconds(9))),
        ANSWER_LOST("took effect, and the answer was lost", Fault.ANSWER_LOST);

        private final String words;
        private final Fault fault;

        Kind(String words, Fault fault) {
            this.words = words;
            this.fault = fault;
        }

        String words() {
            return words;
        }
    }

    private final Faults faults;
    private final Duration calm;
    private final RandomGenerator random;
    private final CountDownLatch end;
    private final Map<Kind, Integer> ordered = new EnumMap<>(Kind.class);

    Trouble(Faults faults, Duration calm, RandomGenerator random, CountDownLatch end) {
        this.calm = calm;
        this.faults = faults;
        this.random = random;
        this.end = end;
    }

    @Override
    public void run() {
        try {
            for (var round = 0; !end.await(calm(), TimeUnit.MILLISECONDS); round++) {
                order(Kind.values()[round % Kind.values().length]);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        faults.clear();
    }

    private long calm() {
        return random.nextLong(calm.toMillis() / 2, calm.toMillis() * 3 / 2);
    }

    private void order(Kind kind) {
        var times = kind == Kind.SILENT ? 1 : random.nextInt(1, 3);
        faults.next(METHODS.get(random.nextInt(METHODS.size())), kind.fault, times);
        ordered.merge(kind, times, Integer::sum);
    }

    /** How many calls were to go wrong so; read when it has ended. */
    Map<Kind, Integer> ordered() {
        return ordered;
    }
}
