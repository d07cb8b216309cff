package dev.convene.sandbox.slack;

import java.time.Duration;

/** A way in which a Web API call can go wrong. */
public sealed interface Fault {

    /** HTTP 500; nothing was done. */
    Fault SERVER_ERROR = new Broken();
    /** No answer for longer than a client waits; nothing was done. */
    Fault TIMEOUT = new Silence(Duration.ofSeconds(30));
    /** It was done, and then the connection broke before the answer came. */
    Fault ANSWER_LOST = new AnswerLost();

    /** HTTP 429 with {@code Retry-After}. */
    static Fault rateLimited(int seconds) {
        return new Limited(seconds);
    }

    /** {@code ok: false} with one of Slack's codes; nothing was done. */
    static Fault error(String code) {
        return new Refused(code);
    }

    /** No answer for this long, then HTTP 504. */
    static Fault silence(Duration length) {
        return new Silence(length);
    }

    /** The answer comes, but late. */
    static Fault slow(Duration delay) {
        return new Slow(delay);
    }

    record Broken() implements Fault {}

    record Silence(Duration length) implements Fault {}

    record AnswerLost() implements Fault {}

    record Limited(int seconds) implements Fault {}

    record Refused(String code) implements Fault {}

    record Slow(Duration delay) implements Fault {}
}
