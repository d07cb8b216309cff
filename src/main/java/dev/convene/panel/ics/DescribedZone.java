package dev.convene.panel.ics;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How clocks go in a zone that a calendar describes itself. */
final class DescribedZone {

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})(?::?(\\d{2}))?");
    private static final Duration A_WHILE = Duration.ofDays(800);

    private DescribedZone() {}

    /** A change of the clocks. */
    private record Change(Instant at, ZoneOffset from, ZoneOffset to) {}

    /** Empty if it says nothing of its clocks. */
    static Optional<ZoneRules> of(Part zone, Instant until, Budget budget) {
        var changes = zone.parts().stream()
                .flatMap(part -> changes(part, until.plus(A_WHILE), budget))
                .sorted(Comparator.comparing(Change::at))
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(rules(changes));
    }

    private static ZoneRules rules(List<Change> changes) {
        var first = changes.getFirst().from();
        var offset = first;
        var transitions = new ArrayList<ZoneOffsetTransition>();
        for (var change : changes) {
            if (!change.to().equals(offset)) {
                transitions.add(
                        ZoneOffsetTransition.of(LocalDateTime.ofInstant(change.at(), offset), offset, change.to()));
                offset = change.to();
            }
        }
        return ZoneRules.of(first, first, List.of(), transitions, List.of());
    }

    private static Stream<Change> changes(Part part, Instant until, Budget budget) {
        var from = offset(part, "TZOFFSETFROM");
        var to = offset(part, "TZOFFSETTO");
        var start = part.line("DTSTART").map(Stamp::of).orElseThrow(() -> Unreadable.notUnderstood("VTIMEZONE"));
        // its own changes are told in the time that they end
        var wall = Wall.of(from);
        var repeated = part.lines("RRULE").stream()
                .map(line -> RuleText.read(line, start.local(), false, wall))
                .flatMap(rule -> rule.between(start.local(), wall.shows(until), budget).stream());
        var dated = part.lines("RDATE").stream()
                .flatMap(line -> line.values().stream()
                        .map(value -> Stamp.of(line, value.split("/")[0]).local()));
        return Stream.of(Stream.of(start.local()), repeated, dated)
                .flatMap(local -> local)
                .map(local -> new Change(wall.at(local), from, to));
    }

    private static ZoneOffset offset(Part part, String property) {
        var read = OFFSET.matcher(
                part.line(property).map(line -> line.value().strip()).orElse(""));
        if (!read.matches()) {
            throw Unreadable.notUnderstood(property);
        }
        var seconds = read.group(4) == null ? 0 : Integer.parseInt(read.group(4));
        var size = Integer.parseInt(read.group(2)) * 3600 + Integer.parseInt(read.group(3)) * 60 + seconds;
        try {
            return ZoneOffset.ofTotalSeconds(read.group(1).equals("-") ? -size : size);
        } catch (DateTimeException impossible) {
            throw Unreadable.notUnderstood(property);
        }
    }
}
