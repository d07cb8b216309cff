package dev.convene.candidate;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies a {@link HandOver}. */
public record HandOverId(UUID value) implements TypedId {

    public static HandOverId random() {
        return new HandOverId(UUID.randomUUID());
    }
}
