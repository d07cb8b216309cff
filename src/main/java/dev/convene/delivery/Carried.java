package dev.convene.delivery;

import java.time.Duration;

/** How an attempt to carry a dispatch ended. Codes are short, constant words for the log; never names or texts. */
public sealed interface Carried {

    /** Whether the far side showed no sign of life. */
    default boolean isSilence() {
        return this instanceof Unsure || this instanceof Unreachable;
    }

    /** It stands at that place; the hash is compared the next time, so that unchanged content is not sent again. */
    record Sent(Place place, String hash) implements Carried {}

    /** The truth has moved on and nobody needs it any more: settled, and nothing was sent. */
    record NotWanted() implements Carried {}

    /** What stands there already says the same: settled, and nothing was sent. */
    record Unchanged() implements Carried {}

    /**
     * The far side asks to be left alone ({@code Retry-After}): this dispatch, and all others that would be carried by the
     * same method (same kind, first sending or update), wait that long. Not for "its room is not there yet": that is
     * {@link Failed}.
     */
    record Later(Duration pause) implements Carried {}

    /** The call left and no answer came: it may have taken effect or not. */
    record Unsure() implements Carried {}

    /** Surely without effect, since the far side is not there; an outage is waited out and uses up no tries. */
    record Unreachable(String code) implements Carried {}

    /** Surely without effect, and worth another try; given up after a day. */
    record Failed(String code) implements Carried {}

    /** Surely without effect, and no other try would help: parked at once, and told. */
    record Refused(String code) implements Carried {}
}
