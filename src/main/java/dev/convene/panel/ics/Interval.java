package dev.convene.panel.ics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A time in which somebody is busy.
 *
 * @param until after the start; the first moment that is free again
 */
public record Interval(Instant from, Instant until) {

    /** In order; what overlaps or touches becomes one. */
    static List<Interval> merged(Collection<Interval> intervals) {
        var merged = new ArrayList<Interval>();
        intervals.stream().sorted(Comparator.comparing(Interval::from)).forEach(next -> {
            if (merged.isEmpty() || merged.getLast().until().isBefore(next.from())) {
                merged.add(next);
            } else {
                var last = merged.removeLast();
                merged.add(new Interval(last.from(), later(last.until(), next.until())));
            }
        });
        return merged;
    }

    /** The part within the window; empty if there is none. */
    Optional<Interval> within(Window window) {
        var begin = later(from, window.from());
        var end = until.isBefore(window.until()) ? until : window.until();
        return begin.isBefore(end) ? Optional.of(new Interval(begin, end)) : Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
