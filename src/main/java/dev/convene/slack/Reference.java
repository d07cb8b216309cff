package dev.convene.slack;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;

/**
 * A short word for one request of Slack's: every line that the log has of it bears it, and a person who is told that
 * something failed is told this word.
 */
public final class Reference {

    private static final String FIELD = "reference";
    private static final int DIGITS_AND_LETTERS = 36;
    private static final long SHORTEST = 36L * 36 * 36 * 36 * 36;

    private Reference() {}

    /** From now on, on this thread, until it is closed. */
    public static MDC.MDCCloseable begin() {
        return MDC.putCloseable(FIELD, random());
    }

    /** That of the request under way; a new one where there is none. */
    static String current() {
        return Optional.ofNullable(MDC.get(FIELD)).orElseGet(Reference::random);
    }

    /** The same work, which takes the reference of this thread along to another one. */
    static Runnable along(Runnable work) {
        var fields = Optional.ofNullable(MDC.getCopyOfContextMap()).orElse(Map.of());
        return () -> {
            MDC.setContextMap(fields);
            try {
                work.run();
            } finally {
                MDC.clear();
            }
        };
    }

    private static String random() {
        var number = ThreadLocalRandom.current().nextLong(SHORTEST, SHORTEST * DIGITS_AND_LETTERS);
        return Long.toString(number, DIGITS_AND_LETTERS).toUpperCase(Locale.ROOT);
    }
}
