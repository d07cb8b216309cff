package dev.convene.delivery;

import java.util.UUID;

/**
 * A dispatch was given up, and will stay undelivered until it is wanted again. Published in the transaction that records
 * it.
 *
 * @param reason the code of the last failure
 * @param together the same for all of one sort and reason that one message may tell of
 */
public record DispatchParked(String key, Kind kind, String reason, UUID together) {

    /** What stands before the first colon of the key. */
    public String sort() {
        return key.split(":", 2)[0];
    }
}
