package dev.convene.delivery;

import java.util.Set;

/**
 * Brings dispatches of some kinds to the far side. Called outside any transaction, from several threads, one dispatch per
 * audience at a time. Each single outside call must give up well within {@code convene.courier.call-timeout}: after an unknown
 * outcome the courier waits that long before the next attempt, so that no late effect escapes its look-up.
 */
public interface Carrier {

    /** The kinds it carries; no two carriers share one. */
    Set<Kind> kinds();

    /** Renders the dispatch from the truth of this moment and sends it. An exception counts as {@link Carried.Unsure}. */
    Carried carry(Delivery delivery);
}
