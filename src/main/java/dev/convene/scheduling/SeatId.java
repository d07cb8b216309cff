package dev.convene.scheduling;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies a {@link Seat}. */
public record SeatId(UUID value) implements TypedId {

    static SeatId random() {
        return new SeatId(UUID.randomUUID());
    }
}
