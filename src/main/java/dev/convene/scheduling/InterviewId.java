package dev.convene.scheduling;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies an {@link Interview}. */
public record InterviewId(UUID value) implements TypedId {

    static InterviewId random() {
        return new InterviewId(UUID.randomUUID());
    }
}
