package dev.convene.panel;

import dev.convene.shared.TypedId;
import java.util.UUID;

/** Identifies a {@link KeptCalendar}. */
public record CalendarId(UUID value) implements TypedId {

    static CalendarId random() {
        return new CalendarId(UUID.randomUUID());
    }
}
