package dev.convene.feedback;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies a {@link Scorecard}. */
public record ScorecardId(UUID value) implements TypedId {

    static ScorecardId random() {
        return new ScorecardId(UUID.randomUUID());
    }
}
