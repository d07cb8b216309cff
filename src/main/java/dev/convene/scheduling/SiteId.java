package dev.convene.scheduling;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies a {@link Site}. */
public record SiteId(UUID value) implements TypedId {

    public static SiteId random() {
        return new SiteId(UUID.randomUUID());
    }
}
