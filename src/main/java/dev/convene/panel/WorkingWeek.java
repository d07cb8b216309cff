package dev.convene.panel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When somebody works, by the clock of their own zone.
 *
 * @param hours of each day on which they work, earliest first, none overlapping, two a day at most
 * @param onSite the days on which they are where the company is
 */
public record WorkingWeek(Map<DayOfWeek, List<Hours>> hours, Set<DayOfWeek> onSite) {

    /** A day's work has one break that matters to those who want to meet somebody. */
    public static final int MOST_A_DAY = 2;

    public WorkingWeek {
        hours = Map.copyOf(hours);
        onSite = Set.copyOf(onSite);
    }

    public List<Hours> on(DayOfWeek day) {
        return hours.getOrDefault(day, List.of());
    }

    public boolean isEmpty() {
        return hours.values().stream().allMatch(List::isEmpty);
    }

    /** Whether they work through all of that time, without a break in it. */
    public boolean covers(Instant from, Instant until, ZoneId zone) {
        var start = from.atZone(zone);
        var end = until.atZone(zone);
        return start.toLocalDate().equals(end.toLocalDate())
                && on(start.getDayOfWeek()).stream()
                        .anyMatch(hours -> hours.covers(start.toLocalTime(), end.toLocalTime()));
    }

    /** A part of a day, on one calendar day. */
    public record Hours(LocalTime from, LocalTime until) {

        public Hours {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("hours end after they begin");
            }
        }

        private boolean covers(LocalTime start, LocalTime end) {
            return !start.isBefore(from) && !end.isAfter(until);
        }
    }
}
