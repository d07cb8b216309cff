package dev.convene.panel;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies an {@link Absence}. */
public record AbsenceId(UUID value) implements TypedId {

    static AbsenceId random() {
        return new AbsenceId(UUID.randomUUID());
    }
}
