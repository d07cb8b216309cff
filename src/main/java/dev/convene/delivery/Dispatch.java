package dev.convene.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A dispatch taken by the courier.
 *
 * @param lane what is carried one after the other
 * @param lease proves, when the outcome is recorded, that nobody else has taken it meanwhile
 * @param revision what was wanted when it was taken; what is wanted later is carried again
 * @param attempts failed ones so far
 * @param wantedSince by the business clock, since when something is wanted that was not settled
 */
record Dispatch(Delivery delivery, String lane, UUID lease, long revision, int attempts, Instant wantedSince) {

    /** The far side knows one method for what is new and one for what is changed. */
    boolean again() {
        return delivery.place() != null;
    }
}
