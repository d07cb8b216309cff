package dev.convene.panel.ics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The appointments of one calendar. */
final class Appointments {

    /** How far a time may be off in a zone that nobody knows. */
    private static final Duration ANY_ZONE = Duration.ofDays(1);

    private final Zones zones;
    private final Window window;
    private final Budget budget;

    Appointments(Zones zones, Window window, Budget budget) {
        this.zones = zones;
        this.window = window;
        this.budget = budget;
    }

    Stream<Interval> busy(List<Part> parts) {
        var byName = new LinkedHashMap<String, List<Appointment>>();
        var nameless = 0;
        for (var part : parts) {
            var name = part.line("UID").map(Line::value).orElse("\n" + nameless++);
            Appointment.of(part, zones)
                    .ifPresent(one -> byName.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(one));
        }
        return byName.values().stream().flatMap(this::together);
    }

    /** What is said of one appointment: itself, perhaps in several versions, and its changed turns. */
    private Stream<Interval> together(List<Appointment> said) {
        var firsts = newest(said.stream().filter(one -> one.replaces() == null).toList());
        var changed =
                newestOfEach(said.stream().filter(one -> one.replaces() != null).toList());
        return Stream.concat(
                firsts.stream()
                        .flatMap(
                                first -> known(first, new Series(first, changed, zones, budget).busy(window).stream())),
                changed.stream().filter(Appointment::busy).flatMap(change -> known(change, itself(change))));
    }

    private static Stream<Interval> itself(Appointment one) {
        var start = one.start().local();
        return Periods.interval(one.wall().at(start), one.length().end(start, one.wall()));
    }

    /** A newer version replaces an older; which of two of the same age is right nobody knows, so both count. */
    private static List<Appointment> newest(List<Appointment> versions) {
        var newest = versions.stream().mapToInt(Appointment::sequence).max().orElse(0);
        return versions.stream().filter(one -> one.sequence() == newest).toList();
    }

    private List<Appointment> newestOfEach(List<Appointment> changed) {
        Map<Instant, List<Appointment>> byTurn = new LinkedHashMap<>();
        changed.forEach(one ->
                byTurn.computeIfAbsent(turn(one), none -> new ArrayList<>()).add(one));
        return byTurn.values().stream()
                .flatMap(versions -> newest(versions).stream())
                .toList();
    }

    private Instant turn(Appointment change) {
        return Objects.requireNonNull(change.replaces()).at(zones, change.wall());
    }

    /** In an unknown zone it matters only if it may be asked about; then nothing can be said at all. */
    private Stream<Interval> known(Appointment one, Stream<Interval> busy) {
        var unknown = one.wall().unknown();
        if (unknown == null) {
            return busy;
        }
        var wide = new Window(window.from().minus(ANY_ZONE), window.until().plus(ANY_ZONE), window.zone());
        if (busy.map(interval -> interval.within(wide)).anyMatch(Optional::isPresent)) {
            throw new Unreadable(Reading.Trouble.UNKNOWN_ZONE, unknown);
        }
        return Stream.empty();
    }
}
