package dev.convene.candidate;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies a {@link SentLink}. */
public record LinkId(UUID value) implements TypedId {

    static LinkId random() {
        return new LinkId(UUID.randomUUID());
    }
}
