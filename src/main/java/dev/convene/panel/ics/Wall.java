package dev.convene.panel.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * The clock on the wall of one place.
 *
 * @param unknown the zone's name, if nothing tells how clocks go there; they are taken to show UTC then
 */
record Wall(ZoneRules rules, @Nullable String unknown) {

    static final Wall UTC = new Wall(ZoneOffset.UTC.getRules(), null);

    static Wall of(ZoneId zone) {
        return new Wall(zone.getRules(), null);
    }

    static Wall unknown(String zone) {
        return new Wall(ZoneOffset.UTC.getRules(), zone);
    }

    /** The first time the clock shows that; what it skips is counted on as if it had not (RFC 5545, 3.3.5). */
    Instant at(LocalDateTime shown) {
        var offsets = rules.getValidOffsets(shown);
        return shown.toInstant(offsets.isEmpty() ? rules.getTransition(shown).getOffsetBefore() : offsets.getFirst());
    }

    LocalDateTime shows(Instant moment) {
        return LocalDateTime.ofInstant(moment, rules.getOffset(moment));
    }
}
