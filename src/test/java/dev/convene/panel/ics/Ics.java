package dev.convene.panel.ics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calendars made for tests, and what is read of them. */
final class Ics {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Two weeks from a Monday, in winter time: Paris is one hour ahead of UTC. */
    static final Window NOVEMBER = window("2026-11-02", "2026-11-16", PARIS);

    private static final int MOST = 5 * 1024 * 1024;

    private Ics() {}

    static Window window(String from, String until, ZoneId zone) {
        return new Window(start(from, zone), start(until, zone), zone);
    }

    private static Instant start(String day, ZoneId zone) {
        return LocalDate.parse(day).atStartOfDay(zone).toInstant();
    }

    static String calendar(String... parts) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//somebody//EN\r\n" + String.join("", parts)
                + "END:VCALENDAR\r\n";
    }

    static String event(String... lines) {
        return part("VEVENT", lines);
    }

    static String part(String name, String... lines) {
        return Stream.of(lines)
                .map(line -> line + "\r\n")
                .collect(Collectors.joining("", "BEGIN:" + name + "\r\n", "END:" + name + "\r\n"));
    }

    static Reading read(String file, Window window) {
        return read(file.getBytes(StandardCharsets.UTF_8), window);
    }

    static Reading read(byte[] file, Window window) {
        try {
            return CalendarFile.read(new ByteArrayInputStream(file), MOST, window);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Each busy time as "11-02 09:00/10:00", with the day of its end where that is another; in the window's zone. */
    static List<String> busy(String file, Window window) {
        return switch (read(file, window)) {
            case Reading.Read(var busy) ->
                busy.stream().map(one -> told(one, window.zone())).toList();
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private static String told(Interval interval, ZoneId zone) {
        var from = LocalDateTime.ofInstant(interval.from(), zone);
        var until = LocalDateTime.ofInstant(interval.until(), zone);
        var end = until.toLocalDate().equals(from.toLocalDate()) ? "" : day(until) + " ";
        return day(from) + " " + from.toLocalTime() + "/" + end + until.toLocalTime();
    }

    private static String day(LocalDateTime moment) {
        return moment.toLocalDate().toString().substring(5);
    }
}
