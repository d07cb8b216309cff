package dev.convene.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One dispatch handed to its carrier.
 *
 * @param id stable over all attempts and revisions; a far side that knows idempotency keys may be given it
 * @param place where it already stands; null: nothing is known to stand anywhere
 * @param sentHash the hash which the carrier gave with what stands there
 * @param unsure an earlier attempt's outcome is unknown: look for the key on the far side before sending
 * @param erased what it told of has been deleted: nothing new is to be said, and what stands there says nothing of it
 */
public record Delivery(
        UUID id,
        Kind kind,
        String key,
        Audience audience,
        UUID subject,
        @Nullable Place place,
        @Nullable String sentHash,
        boolean unsure,
        boolean erased) {}
