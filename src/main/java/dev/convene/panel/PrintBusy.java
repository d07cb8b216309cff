package dev.convene.panel;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.convene.panel.ics.CalendarFile;
import dev.convene.panel.ics.Reading;
import dev.convene.panel.ics.Window;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * {@code --busy FILE FROM TO ZONE}: prints when a calendar's owner is busy, as Convene reads it, so that it can be held against
 * another reader. Needs neither a database nor Slack.
 */
public final class PrintBusy {

    public static final String ASKED = "--busy";

    private static final int DONE = 0;
    private static final int WRONG = 2;

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final PrintStream out;
    private final PrintStream err;

    PrintBusy(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Answers, and ends the process. */
    public static void answer(String... arguments) {
        silenceLibraries();
        System.exit(new PrintBusy(System.out, System.err).print(arguments));
    }

    /** @return the exit code: 0, or 2 with one sentence on the error stream */
    int print(String... arguments) {
        if (arguments.length != 5) {
            return wrong(
                    "Usage: --busy FILE FROM TO ZONE, for example --busy me.ics 2026-11-02 2026-11-07 Europe/Paris");
        }
        var zone = zone(arguments[4]);
        if (zone.isEmpty()) {
            return wrong("No such time zone: " + arguments[4]);
        }
        var from = moment(arguments[2], zone.get());
        var until = moment(arguments[3], zone.get());
        if (from.isEmpty() || until.isEmpty()) {
            var bad = from.isEmpty() ? arguments[2] : arguments[3];
            return wrong("Neither a date (2026-11-02) nor a date and time (2026-11-02T09:30): " + bad);
        }
        return from.get().isBefore(until.get())
                ? print(arguments[1], new Window(from.get(), until.get(), zone.get()))
                : wrong("TO must come after FROM");
    }

    private int print(String file, Window window) {
        try (var bytes = Files.newInputStream(Path.of(file))) {
            return switch (CalendarFile.read(bytes, MOST_BYTES, window)) {
                case Reading.Read(var busy) -> {
                    busy.forEach(interval -> out.println(interval.from() + "/" + interval.until()));
                    yield DONE;
                }
                case Reading.Unreadable(var trouble, var detail) -> wrong(sentence(trouble, detail));
            };
        } catch (IOException | InvalidPathException unreadable) {
            return wrong("The file cannot be read: " + file);
        }
    }

    /** What they say of the file is nobody's business, and would stand among the answer. */
    private static void silenceLibraries() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.OFF);
        }
    }

    private static String sentence(Reading.Trouble trouble, String detail) {
        return switch (trouble) {
            case NOT_A_CALENDAR -> "The file is not a calendar: it does not begin with BEGIN:VCALENDAR";
            case TOO_LARGE -> "The file is larger than 20 MB";
            case BROKEN -> "The calendar is broken: it ends too early, or does not follow RFC 5545";
            case NOT_UNDERSTOOD -> "The calendar has a " + detail + " that cannot be understood, or lacks one";
            case UNKNOWN_ZONE -> "The calendar has an appointment in an unknown time zone: " + detail;
            case TOO_MUCH -> "The calendar repeats more often than can be read";
        };
    }

    private int wrong(String sentence) {
        err.println(sentence);
        return WRONG;
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String written, ZoneId zone) {
        try {
            var start = written.contains("T")
                    ? LocalDateTime.parse(written)
                    : LocalDate.parse(written).atStartOfDay();
            return Optional.of(start.atZone(zone).toInstant());
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
