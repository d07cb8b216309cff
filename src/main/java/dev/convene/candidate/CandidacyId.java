package dev.convene.candidate;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies a {@link Candidacy}. */
public record CandidacyId(UUID value) implements TypedId {

    static CandidacyId random() {
        return new CandidacyId(UUID.randomUUID());
    }
}
