package dev.convene.panel.ics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** An iCalendar file (RFC 5545), of which only the times are read at which its owner is busy. */
public final class CalendarFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CalendarFile() {}

    /**
     * When the calendar's owner is busy within the window. A file of which a part cannot be understood is not read at all:
     * what was left out would look as if its owner were free.
     *
     * @param most the most bytes that are read
     */
    public static Reading read(InputStream file, int most, Window window) throws IOException {
        var bytes = file.readNBytes(most + 1);
        if (bytes.length > most) {
            return new Reading.Unreadable(Reading.Trouble.TOO_LARGE, "");
        }
        try {
            return new Reading.Read(busy(new String(bytes, StandardCharsets.UTF_8), window));
        } catch (Unreadable trouble) {
            return trouble.told();
        }
    }

    private static List<Interval> busy(String text, Window window) {
        var parts = Parts.of(Sieve.sift(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        var budget = new Budget();
        var zones = new Zones(parts, window, budget);
        var appointments = new Appointments(zones, window, budget);
        return Interval.merged(Stream.concat(
                        appointments.busy(named("VEVENT", parts)),
                        named("VFREEBUSY", parts).stream().flatMap(part -> Periods.busy(part, zones)))
                .flatMap(interval -> interval.within(window).stream())
                .toList());
    }

    private static List<Part> named(String name, List<Part> parts) {
        return parts.stream().filter(part -> part.name().equals(name)).toList();
    }
}
