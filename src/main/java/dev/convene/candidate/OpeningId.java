package dev.convene.candidate;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies an {@link Opening}. */
public record OpeningId(UUID value) implements TypedId {

    public static OpeningId random() {
        return new OpeningId(UUID.randomUUID());
    }
}
