package dev.convene.process;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies one immutable version of a hiring process. */
public record ProcessVersionId(UUID value) implements TypedId {

    public static ProcessVersionId random() {
        return new ProcessVersionId(UUID.randomUUID());
    }
}
