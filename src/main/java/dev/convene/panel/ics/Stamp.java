package dev.convene.panel.ics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a date and a time, as written.
 *
 * @param local midnight for a date
 * @param day whether it is a date
 * @param utc whether the time is UTC's
 * @param zone the name of the zone it is said to be in; null for UTC, for dates, and where none is named
 */
record Stamp(
        LocalDateTime local,
        boolean day,
        boolean utc,
        @Nullable String zone) {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(Z?))?", Pattern.CASE_INSENSITIVE);

    static Stamp of(Line line) {
        return of(line, line.value());
    }

    /** @param value one of the line's */
    static Stamp of(Line line, String value) {
        var read = SHAPE.matcher(value.strip());
        if (!read.matches()) {
            throw Unreadable.notUnderstood(line.name());
        }
        try {
            var date = LocalDate.of(number(read.group(1)), number(read.group(2)), number(read.group(3)));
            if (read.group(4) == null) {
                return new Stamp(date.atStartOfDay(), true, false, null);
            }
            // a leap second is the end of the one before
            var seconds = Math.min(59, number(read.group(6)));
            var local = date.atTime(LocalTime.of(number(read.group(4)), number(read.group(5)), seconds));
            var utc = !read.group(7).isEmpty();
            return new Stamp(
                    local, false, utc, utc ? null : line.parameter("TZID").orElse(null));
        } catch (DateTimeException impossible) {
            throw Unreadable.notUnderstood(line.name());
        }
    }

    LocalDate date() {
        return local.toLocalDate();
    }

    /** @param own where it is meant if it does not say */
    Wall wall(Zones zones, Wall own) {
        if (day) {
            return zones.plain();
        }
        if (utc) {
            return Wall.UTC;
        }
        return zone == null ? own : zones.named(zone);
    }

    Instant at(Zones zones, Wall own) {
        return wall(zones, own).at(local);
    }

    /** What the wall's own clock shows at that moment; a date is the same everywhere. */
    LocalDateTime on(Wall wall, Zones zones) {
        return day || !utc && zone == null ? local : wall.shows(at(zones, wall));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
