package dev.convene.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days of an absence as somebody names them.
 *
 * @param last the last day away; the same as the first for one day
 * @param from when the first day's absence begins; null for the whole day
 * @param until when the last day's absence ends; null for the whole day
 * @param zone where the days are meant
 */
public record Leave(
        LocalDate first,
        LocalDate last,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        ZoneId zone) {

    public Instant startsAt() {
        return (from == null ? first.atStartOfDay(zone) : first.atTime(from).atZone(zone)).toInstant();
    }

    /** The first moment back. */
    public Instant endsAt() {
        return (until == null
                        ? last.plusDays(1).atStartOfDay(zone)
                        : last.atTime(until).atZone(zone))
                .toInstant();
    }
}
