package dev.convene.delivery;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * Brings dispatches of some kinds to the far side. Called outside any transaction, from several threads, one dispatch per
 * audience at a time. Each single outside call must give up well within {@code convene.courier.call-timeout}: after an unknown
 * outcome the courier waits that long before the next attempt, so that no late effect escapes its look-up.
 */
public interface Carrier {

    /** The kinds it carries; no two carriers share one. */
    Set<Kind> kinds();

    /** What the log and the figures call its far side: a word in lower case. */
    default String farSide() {
        return kinds().iterator().next().name().toLowerCase(Locale.ROOT);
    }

    /** How long the far side wants between two new things of that kind to one audience; zero: it does not mind. */
    default Duration pace(Kind kind) {
        return Duration.ZERO;
    }

    /** Renders the dispatch from the truth of this moment and sends it. An exception counts as {@link Carried.Unsure}. */
    Carried carry(Delivery delivery);
}
