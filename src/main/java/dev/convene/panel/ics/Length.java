package dev.convene.panel.ics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes.
 *
 * @param days days as the calendar counts them, whatever their hours
 * @param exact what comes after those, by a stop-watch
 */
record Length(long days, Duration exact) {

    static final Length NONE = new Length(0, Duration.ZERO);
    static final Length A_DAY = new Length(1, Duration.ZERO);

    private static final Pattern SHAPE = Pattern.compile(
            "([+-]?)P(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,7})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9})S)?)?",
            Pattern.CASE_INSENSITIVE);

    static Length of(Line line, String value) {
        var read = SHAPE.matcher(value.strip());
        if (!read.matches()) {
            throw Unreadable.notUnderstood(line.name());
        }
        if (read.group(1).equals("-")) {
            return NONE;
        }
        var exact = Duration.ofHours(number(read.group(4)))
                .plusMinutes(number(read.group(5)))
                .plusSeconds(number(read.group(6)));
        return new Length(7 * number(read.group(2)) + number(read.group(3)), exact);
    }

    /** By a stop-watch, which RFC 5545 (3.8.5.3) wants where an end is given; whole days between two dates. */
    static Length between(Stamp start, Stamp end, Wall wall, Zones zones) {
        if (start.day() && end.day()) {
            return new Length(Math.max(0, end.date().toEpochDay() - start.date().toEpochDay()), Duration.ZERO);
        }
        var exact = Duration.between(start.at(zones, wall), end.at(zones, wall));
        return exact.isNegative() ? NONE : new Length(0, exact);
    }

    Instant end(LocalDateTime start, Wall wall) {
        return wall.at(start.plusDays(days)).plus(exact);
    }

    /** At least as long as it can be, whatever clocks do. */
    Duration most() {
        return exact.plusDays(days + 1);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
