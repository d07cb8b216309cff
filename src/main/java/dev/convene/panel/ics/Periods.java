package dev.convene.panel.ics;

import java.time.Instant;
import java.util.stream.Stream;

/** Times that are given by a start and an end, or by a start and a length. */
final class Periods {

    private Periods() {}

    /** What a list of busy times says; the times that it calls free are none. */
    static Stream<Interval> busy(Part freeBusy, Zones zones) {
        return freeBusy.lines("FREEBUSY").stream()
                .filter(line -> !line.parameter("FBTYPE").orElse("BUSY").equalsIgnoreCase("FREE"))
                .flatMap(line -> line.values().stream().flatMap(value -> period(line, value, zones)));
    }

    /** @param end a moment, or how long it takes */
    static Length length(Line line, String end, Stamp start, Wall wall, Zones zones) {
        return end.strip().matches("[+-]?[Pp].*")
                ? Length.of(line, end)
                : Length.between(start, Stamp.of(line, end), wall, zones);
    }

    /** Nothing for what ends when it begins, or before. */
    static Stream<Interval> interval(Instant from, Instant until) {
        return until.isAfter(from) ? Stream.of(new Interval(from, until)) : Stream.empty();
    }

    private static Stream<Interval> period(Line line, String value, Zones zones) {
        var slash = value.indexOf('/');
        if (slash < 0) {
            throw Unreadable.notUnderstood(line.name());
        }
        var start = Stamp.of(line, value.substring(0, slash));
        var wall = start.wall(zones, zones.plain());
        var length = length(line, value.substring(slash + 1), start, wall, zones);
        return interval(wall.at(start.local()), length.end(start.local(), wall));
    }
}
