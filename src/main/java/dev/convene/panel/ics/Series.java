package dev.convene.panel.ics;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All turns of one appointment: those that its rules make, without those left out, and as they were changed since. */
final class Series {

    /** What clocks and zones may be off by. */
    private static final Duration SLACK = Duration.ofDays(2);

    private final Appointment first;
    private final List<Later> later;
    private final Turns replaced;
    private final Turns leftOut;
    private final Zones zones;
    private final Budget budget;

    /** @param changed what its turns were replaced with, the newest of each only */
    Series(Appointment first, List<Appointment> changed, Zones zones, Budget budget) {
        this.first = first;
        this.zones = zones;
        this.budget = budget;
        this.later = changed.stream()
                .filter(Appointment::later)
                .map(change -> Later.of(change, first, zones))
                .sorted(Comparator.comparing(Later::from))
                .toList();
        this.replaced = new Turns(first, zones);
        changed.forEach(change -> replaced.name(Objects.requireNonNull(change.replaces())));
        this.leftOut = new Turns(first, zones);
        first.part()
                .lines("EXDATE")
                .forEach(line -> line.values().forEach(value -> leftOut.name(Stamp.of(line, value))));
    }

    /** A change of all turns from one on. */
    private record Later(LocalDateTime from, Duration by, Length length, boolean busy) {

        static Later of(Appointment change, Appointment first, Zones zones) {
            var from = Objects.requireNonNull(change.replaces()).on(first.wall(), zones);
            var by = Duration.between(from, change.start().on(first.wall(), zones));
            return new Later(from, by, change.length(), change.busy());
        }
    }

    /** Those of its turns that take time and are not replaced, if they may reach into the window. */
    List<Interval> busy(Window window) {
        if (!first.busy() && later.stream().noneMatch(Later::busy)) {
            return List.of();
        }
        var from = first.wall().shows(window.from()).minus(reach());
        var to = first.wall().shows(window.until()).plus(reach());
        var turns = turns(from, to);
        return turns.entrySet().stream()
                .filter(turn -> !leftOut.name(turn.getKey()) && !replaced.name(turn.getKey()))
                .flatMap(turn -> interval(turn.getKey(), turn.getValue()))
                .toList();
    }

    private Duration reach() {
        return Stream.concat(
                        Stream.of(first.length().most()),
                        later.stream()
                                .map(change ->
                                        change.length().most().plus(change.by().abs())))
                .reduce(SLACK, (one, other) -> one.compareTo(other) > 0 ? one : other)
                .plus(SLACK);
    }

    /** When its turns begin, each with a length of its own where one is given. */
    private Map<LocalDateTime, Length> turns(LocalDateTime from, LocalDateTime to) {
        var turns = new HashMap<LocalDateTime, Length>();
        turns.put(first.start().local(), first.length());
        ruled("RRULE", from, to).forEach(turn -> turns.put(turn, first.length()));
        first.part().lines("RDATE").forEach(line -> line.values().forEach(value -> dated(line, value, turns)));
        ruled("EXRULE", from, to).forEach(turns::remove);
        return turns;
    }

    private List<LocalDateTime> ruled(String property, LocalDateTime from, LocalDateTime to) {
        var turns = new ArrayList<LocalDateTime>();
        for (var line : first.part().lines(property)) {
            var rule = RuleText.read(line, first.start().local(), first.start().day(), first.wall());
            turns.addAll(rule.between(from, to, budget));
        }
        return turns;
    }

    private void dated(Line line, String value, Map<LocalDateTime, Length> turns) {
        budget.turns(1);
        var slash = value.indexOf('/');
        var start = Stamp.of(line, slash < 0 ? value : value.substring(0, slash));
        var length = slash < 0
                ? first.length()
                : Periods.length(line, value.substring(slash + 1), start, start.wall(zones, first.wall()), zones);
        turns.put(start.on(first.wall(), zones), length);
    }

    private Stream<Interval> interval(LocalDateTime turn, Length length) {
        var change = lastBefore(turn);
        if (change == null) {
            return first.busy() ? between(turn, length) : Stream.empty();
        }
        return change.busy() ? between(turn.plus(change.by()), change.length()) : Stream.empty();
    }

    private @Nullable Later lastBefore(LocalDateTime turn) {
        return later.stream()
                .filter(change -> !change.from().isAfter(turn))
                .reduce((one, next) -> next)
                .orElse(null);
    }

    private Stream<Interval> between(LocalDateTime start, Length length) {
        return Periods.interval(first.wall().at(start), length.end(start, first.wall()));
    }
}
