package dev.convene.panel.ics;

import static dev.convene.panel.ics.Ics.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Drawn at random: jqwik prints the seed of what fails. */
class AnyCalendarTest {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

    /** The weeks around both of Paris's changes, and New York's. */
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 15);

    /** An appointment each n weeks on some days, for a number of times, without some of them. */
    record Weekly(
            LocalDate start,
            LocalTime time,
            int minutes,
            ZoneId zone,
            int interval,
            Set<DayOfWeek> days,
            int count,
            Set<Integer> without) {

        /** Counted out day by day, as a person would with a calendar on the wall. */
        List<Interval> expected() {
            var busy = new ArrayList<Interval>();
            var monday = start.with(DayOfWeek.MONDAY);
            var turn = 0;
            for (var day = start; turn < count; day = day.plusDays(1)) {
                var week = ChronoUnit.WEEKS.between(monday, day);
                if (week % interval == 0 && days.contains(day.getDayOfWeek())) {
                    if (!without.contains(turn)) {
                        var begin = day.atTime(time).atZone(zone).toInstant();
                        busy.add(new Interval(begin, begin.plus(Duration.ofMinutes(minutes))));
                    }
                    turn++;
                }
            }
            return busy;
        }

        String event() {
            var byDay = days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
            return Ics.event(
                    "DTSTART;TZID=" + zone + ":" + written(start),
                    "DURATION:PT" + minutes + "M",
                    "RRULE:FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=" + byDay + ";COUNT=" + count,
                    "EXDATE;TZID=" + zone + ":" + leftOut());
        }

        private String leftOut() {
            var turns = new Weekly(start, time, minutes, zone, interval, days, count, Set.of()).expected();
            return without.stream()
                    .filter(turn -> turn < count)
                    .map(turn -> turns.get(turn).from().atZone(zone).toLocalDate())
                    .map(this::written)
                    .collect(Collectors.joining(","));
        }

        private String written(LocalDate day) {
            return day.format(DATE) + "T" + time.format(TIME);
        }
    }

    @Property(tries = 300)
    void countsWeeksAsAPersonWould(@ForAll("weekly") List<Weekly> weekly) {
        var file = calendar(weekly.stream().map(Weekly::event).toArray(String[]::new));
        var window = window(FROM, UNTIL);

        var expected = weekly.stream()
                .flatMap(one -> one.expected().stream())
                .flatMap(one -> one.within(window).stream())
                .toList();
        assertThat(Ics.read(file, window)).isEqualTo(new Reading.Read(Interval.merged(expected)));
    }

    @Property(tries = 200)
    void aPartOfTheTimeIsReadAsWithinTheWhole(
            @ForAll("weekly") List<Weekly> weekly, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        var file = calendar(weekly.stream().map(Weekly::event).toArray(String[]::new));
        var part = one.isBefore(other) ? window(one, other) : window(other, one.plusDays(1));

        var whole = (Reading.Read) Ics.read(file, window(FROM.minusDays(400), UNTIL));
        var cut = whole.busy().stream()
                .flatMap(interval -> interval.within(part).stream())
                .toList();
        assertThat(Ics.read(file, part)).isEqualTo(new Reading.Read(cut));
    }

    @Property(tries = 500)
    void whateverComesIsAnswered(@ForAll("weekly") List<Weekly> weekly, @ForAll long seed) {
        var file = new StringBuilder(calendar(weekly.stream().map(Weekly::event).toArray(String[]::new)));
        var random = new Random(seed);
        for (var change = 0; change < 6; change++) {
            var at = random.nextInt(file.length());
            switch (random.nextInt(3)) {
                case 0 -> file.setCharAt(at, ";:=,\r\n\"TZ0129-".charAt(random.nextInt(14)));
                case 1 -> file.deleteCharAt(at);
                default -> file.insert(at, file.substring(at, Math.min(file.length(), at + random.nextInt(40))));
            }
        }

        assertThat(Ics.read(file.toString(), window(FROM, UNTIL))).isNotNull();
    }

    @Property(tries = 200)
    void whatOverlapsOrTouchesIsOne(@ForAll("weekly") List<Weekly> weekly) {
        var busy = Interval.merged(
                weekly.stream().flatMap(one -> one.expected().stream()).toList());

        for (var next = 1; next < busy.size(); next++) {
            assertThat(busy.get(next - 1).until()).isBefore(busy.get(next).from());
        }
    }

    @Provide
    Arbitrary<List<Weekly>> weekly() {
        var start = Combinators.combine(days(), times()).as(LocalDateTime::of);
        var zone = Arbitraries.of("Europe/Paris", "America/New_York", "Asia/Kolkata", "UTC")
                .map(ZoneId::of);
        var days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        return Combinators.combine(
                        start,
                        Arbitraries.integers().between(1, 3_000),
                        zone,
                        Arbitraries.integers().between(1, 4),
                        days,
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 60).set().ofMaxSize(4))
                .as((begin, minutes, where, interval, on, count, without) -> new Weekly(
                        onOneOf(on, begin.toLocalDate()),
                        begin.toLocalTime(),
                        minutes,
                        where,
                        interval,
                        on,
                        count,
                        without))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-400, 240).map(FROM::plusDays);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIN.plusMinutes(15L * quarter));
    }

    /** The first turn is by rule one of the turns. */
    private static LocalDate onOneOf(Set<DayOfWeek> days, LocalDate day) {
        return days.contains(day.getDayOfWeek()) ? day : onOneOf(days, day.plusDays(1));
    }

    private static Window window(LocalDate from, LocalDate until) {
        return Ics.window(from.toString(), until.toString(), Ics.PARIS);
    }
}
