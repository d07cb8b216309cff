package dev.convene.panel.ics;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a rule of repetition, and puts it as ical4j understands it rightly. */
final class RuleText {

    /** Longer than any that a person could have meant. */
    private static final int LONGEST = 2_000;

    /** Three hundred years of seconds: as good as without an end, and a date that can still be written. */
    private static final long FAR = 10_000_000_000L;

    private static final Pattern NUMBERS = Pattern.compile("[+-]?\\d{1,3}(,[+-]?\\d{1,3})*");
    private static final Pattern DAYS =
            Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU))*");

    private static final Map<String, Pattern> SHAPES = Map.ofEntries(
            Map.entry("FREQ", Pattern.compile("SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY")),
            Map.entry("INTERVAL", Pattern.compile("\\d{1,5}")),
            Map.entry("COUNT", Pattern.compile("0*[1-9]\\d{0,8}")),
            Map.entry("UNTIL", Pattern.compile("[0-9TZ]+")),
            Map.entry("WKST", Pattern.compile("MO|TU|WE|TH|FR|SA|SU")),
            Map.entry("BYDAY", DAYS),
            Map.entry("BYSECOND", NUMBERS),
            Map.entry("BYMINUTE", NUMBERS),
            Map.entry("BYHOUR", NUMBERS),
            Map.entry("BYMONTHDAY", NUMBERS),
            Map.entry("BYYEARDAY", NUMBERS),
            Map.entry("BYWEEKNO", NUMBERS),
            Map.entry("BYMONTH", NUMBERS),
            Map.entry("BYSETPOS", NUMBERS));

    private static final Map<String, ChronoUnit> EVEN = Map.of(
            "SECONDLY", ChronoUnit.SECONDS,
            "MINUTELY", ChronoUnit.MINUTES,
            "HOURLY", ChronoUnit.HOURS,
            "DAILY", ChronoUnit.DAYS,
            "WEEKLY", ChronoUnit.WEEKS);

    private static final Set<String> NEEDS_ONLY = Set.of("FREQ", "INTERVAL", "COUNT", "WKST");

    private RuleText() {}

    /**
     * The rule that a line holds.
     *
     * @param seed the first turn, on the wall
     * @param wall where the turns are counted
     */
    static Rule read(Line line, LocalDateTime seed, boolean days, Wall wall) {
        var parts = parts(line);
        var until = parts.remove("UNTIL");
        var last = until == null ? null : last(line, until, days, wall);
        // else ical4j takes the week of the machine's language, which may begin on Sunday
        parts.putIfAbsent("WKST", "MO");
        weeksOfSomeMonths(parts, seed);
        var end = countedOut(parts, seed);
        return new Rule(line.name(), Map.copyOf(parts), seed, earlier(last, end));
    }

    private static Map<String, String> parts(Line line) {
        var text = line.value().strip().toUpperCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            throw new Unreadable(Reading.Trouble.TOO_MUCH, "");
        }
        var parts = new LinkedHashMap<String, String>();
        for (var part : text.split(";")) {
            var equals = part.indexOf('=');
            var name = equals < 0 ? part : part.substring(0, equals).strip();
            var shape = SHAPES.get(name);
            if (shape != null && shape.matcher(part.substring(equals + 1)).matches()) {
                parts.put(name, part.substring(equals + 1));
            } else if (!name.startsWith("X-") && !part.isBlank()) {
                throw Unreadable.notUnderstood(line.name());
            }
        }
        if (!parts.containsKey("FREQ")) {
            throw Unreadable.notUnderstood(line.name());
        }
        return parts;
    }

    /** A date means all of that day; days without hours end with the date that is written. */
    private static LocalDateTime last(Line line, String until, boolean days, Wall wall) {
        var stamp = Stamp.of(new Line(line.name(), Map.of(), until));
        if (stamp.day() || days) {
            return stamp.date().atTime(LocalTime.MAX);
        }
        return stamp.utc() ? wall.shows(Wall.UTC.at(stamp.local())) : stamp.local();
    }

    /** ical4j asks for the month of a week's first day only. Each week's days in a month are the month's days of the week. */
    private static void weeksOfSomeMonths(Map<String, String> parts, LocalDateTime seed) {
        if (Objects.equals(parts.get("FREQ"), "WEEKLY")
                && parts.containsKey("BYMONTH")
                && !parts.containsKey("BYSETPOS")
                && Integer.parseInt(parts.getOrDefault("INTERVAL", "1")) <= 1) {
            parts.put("FREQ", "DAILY");
            parts.putIfAbsent("BYDAY", seed.getDayOfWeek().name().substring(0, 2));
        }
    }

    /** Turns at even distances need not be counted one by one to know the last. */
    private static @Nullable LocalDateTime countedOut(Map<String, String> parts, LocalDateTime seed) {
        var unit = EVEN.get(Objects.requireNonNull(parts.get("FREQ")));
        if (unit == null || !parts.containsKey("COUNT") || !NEEDS_ONLY.containsAll(parts.keySet())) {
            return null;
        }
        var turns = Long.parseLong(Objects.requireNonNull(parts.remove("COUNT"))) - 1;
        var units = turns * Math.max(1, Long.parseLong(parts.getOrDefault("INTERVAL", "1")));
        return seed.plus(Math.min(units, FAR), unit);
    }

    private static @Nullable LocalDateTime earlier(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
