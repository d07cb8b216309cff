package dev.convene.candidate;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies a {@link Candidate}. */
public record CandidateId(UUID value) implements TypedId {

    static CandidateId random() {
        return new CandidateId(UUID.randomUUID());
    }
}
