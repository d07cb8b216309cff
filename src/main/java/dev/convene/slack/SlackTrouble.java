package dev.convene.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slack did not do what it was asked. */
public final class SlackTrouble extends RuntimeException {

    private static final Set<String> TOO_LATE = Set.of("expired_trigger_id", "exchanged_trigger_id", "trigger_expired");

    private static final String UNREACHABLE = "unreachable";

    private final String code;
    private final @Nullable Duration wait;
    private final boolean outcomeKnown;

    private SlackTrouble(String code, @Nullable Duration wait, boolean outcomeKnown, @Nullable Throwable cause) {
        super("Slack: " + code, cause);
        this.code = code;
        this.wait = wait;
        this.outcomeKnown = outcomeKnown;
    }

    static SlackTrouble refused(String code) {
        return new SlackTrouble(code, null, true, null);
    }

    static SlackTrouble unreachable() {
        return new SlackTrouble(UNREACHABLE, null, true, null);
    }

    static SlackTrouble limited(Duration wait) {
        return new SlackTrouble("ratelimited", wait, true, null);
    }

    static SlackTrouble unanswered(String code, Throwable cause) {
        return new SlackTrouble(code, null, false, cause);
    }

    /** Slack's own error code. */
    public String code() {
        return code;
    }

    /** How long Slack asks to wait, if it does. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }

    /** The call never got there. */
    public boolean isUnreachable() {
        return code.equals(UNREACHABLE);
    }

    /** False where Slack may have done it all the same: no answer, or an answer that says nothing. */
    public boolean isOutcomeKnown() {
        return outcomeKnown;
    }

    boolean isTooLate() {
        return TOO_LATE.contains(code);
    }
}
