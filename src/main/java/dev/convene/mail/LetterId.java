package dev.convene.mail;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies a {@link Letter}. */
public record LetterId(UUID value) implements TypedId {

    static LetterId random() {
        return new LetterId(UUID.randomUUID());
    }
}
