package dev.convene.panel.ics;

import static dev.convene.panel.ics.Ics.NOVEMBER;
import static dev.convene.panel.ics.Ics.calendar;
import static dev.convene.panel.ics.Ics.event;
import static dev.convene.panel.ics.Ics.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.convene.panel.ics.Reading.Trouble;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes from an address, reading it ends soon, and says why where it cannot be relied on. */
class WrongCalendarTest {

    private static final Duration SOON = Duration.ofSeconds(8);
    private static final String NINE = "DTSTART:20261102T080000Z";
    private static final String AN_HOUR = "DURATION:PT1H";

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("nothing", Trouble.NOT_A_CALENDAR, ""),
                arguments("a web page", Trouble.NOT_A_CALENDAR, "<html><body>Sign in</body></html>"),
                arguments("a visiting card", Trouble.NOT_A_CALENDAR, "BEGIN:VCARD\r\nEND:VCARD\r\n"),
                arguments("bytes", Trouble.NOT_A_CALENDAR, "\0\1\2\uFFFD".repeat(1000)),
                arguments(
                        "a calendar that ends too early",
                        Trouble.BROKEN,
                        calendar(event(NINE)).substring(0, 90)),
                arguments(
                        "parts in parts in parts",
                        Trouble.BROKEN,
                        "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(100_000)),
                arguments("an appointment without a start", Trouble.NOT_UNDERSTOOD, calendar(event(AN_HOUR))),
                arguments("the 31st of February", Trouble.NOT_UNDERSTOOD, calendar(event("DTSTART:20260231T080000Z"))),
                arguments("a date in words", Trouble.NOT_UNDERSTOOD, calendar(event("DTSTART:next Monday"))),
                arguments("a length in words", Trouble.NOT_UNDERSTOOD, calendar(event(NINE, "DURATION:an hour"))),
                arguments("a rule in words", Trouble.NOT_UNDERSTOOD, ruled("every day")),
                arguments("a rule without how often", Trouble.NOT_UNDERSTOOD, ruled("BYDAY=MO")),
                arguments("a thirteenth month", Trouble.NOT_UNDERSTOOD, ruled("FREQ=YEARLY;BYMONTH=13")),
                arguments("a Funday", Trouble.NOT_UNDERSTOOD, ruled("FREQ=WEEKLY;BYDAY=FU")),
                arguments("an exception in words", Trouble.NOT_UNDERSTOOD, calendar(event(NINE, "EXDATE:never"))),
                arguments(
                        "busy times without an end",
                        Trouble.NOT_UNDERSTOOD,
                        calendar(part("VFREEBUSY", "FREEBUSY:20261102T080000Z"))),
                arguments("each second for ever", Trouble.TOO_MUCH, ruled("FREQ=SECONDLY")),
                arguments(
                        "each second, counted",
                        Trouble.TOO_MUCH,
                        ruled("FREQ=SECONDLY;COUNT=999999999;BYDAY=MO,TU,WE")),
                arguments(
                        "each second of some minutes of the year",
                        Trouble.TOO_MUCH,
                        ruled("FREQ=YEARLY;BYMONTHDAY=" + numbers(1, 31) + ";BYHOUR=" + numbers(0, 23) + ";BYMINUTE="
                                + numbers(0, 59) + ";BYSECOND=" + numbers(0, 59))),
                arguments(
                        "a rule as long as a book",
                        Trouble.TOO_MUCH,
                        ruled("FREQ=DAILY;BYHOUR=1" + ",1".repeat(99_999))),
                arguments(
                        "many rules that each take long",
                        Trouble.TOO_MUCH,
                        calendar(IntStream.range(0, 200)
                                .mapToObj(number -> event(NINE, AN_HOUR, "RRULE:FREQ=MINUTELY;BYMONTH=1"))
                                .toArray(String[]::new))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void saysWhatIsWrong(String what, Trouble trouble, String file) {
        var reading = Assertions.assertTimeout(SOON, () -> Ics.read(file, NOVEMBER));

        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        assertThat(((Reading.Unreadable) reading).trouble()).isEqualTo(trouble);
    }

    @Test
    void fiftyMegabytesAreRefused() {
        var reading = Assertions.assertTimeout(SOON, () -> Ics.read(new byte[50 * 1024 * 1024], NOVEMBER));

        assertThat(reading).isEqualTo(new Reading.Unreadable(Trouble.TOO_LARGE, ""));
    }

    @Test
    void whatTroubleIsAboutIsAPropertyAndNeverWhatPeopleWrote() {
        var reading = Ics.read(calendar(event("SUMMARY:Secret", NINE, "DTEND:Secret")), NOVEMBER);

        assertThat(reading).isEqualTo(new Reading.Unreadable(Trouble.NOT_UNDERSTOOD, "DTEND"));
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                arguments("each day for ever, since the year 1", "DTSTART:00010101T080000Z", "FREQ=DAILY"),
                arguments("each hour for ever", "DTSTART:19000101T080000Z", "FREQ=HOURLY"),
                arguments("each 100,000th second", NINE, "FREQ=SECONDLY;INTERVAL=99999"),
                arguments("on a day that never comes", NINE, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
                arguments("in a minute that never comes", NINE, "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;BYHOUR=1"),
                arguments("far in the past, thousands of times", "DTSTART:19700101T080000Z", "FREQ=WEEKLY;COUNT=99999"),
                arguments("not before the year 9999", "DTSTART:99991231T080000Z", "FREQ=DAILY"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void whatNeverEndsIsReadAsFarAsAsked(String what, String start, String rule) {
        var file = calendar(event(start, AN_HOUR, "RRULE:" + rule));

        assertThat(Assertions.assertTimeout(SOON, () -> Ics.read(file, NOVEMBER)))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void aBusyPersonsYearsAreReadSoon() {
        var file = calendar(IntStream.range(0, 5_000)
                .mapToObj(number -> event(
                        "UID:" + number,
                        "DTSTART;TZID=Europe/Paris:20%02d%02d%02dT090000"
                                .formatted(10 + number % 17, 1 + number % 12, 1 + number % 28),
                        AN_HOUR,
                        number % 5 == 0 ? "RRULE:FREQ=WEEKLY" : "RRULE:FREQ=WEEKLY;COUNT=4"))
                .toArray(String[]::new));

        assertThat(Assertions.assertTimeout(SOON, () -> Ics.busy(file, NOVEMBER)))
                .isNotEmpty();
    }

    private static String ruled(String rule) {
        return calendar(event(NINE, AN_HOUR, "RRULE:" + rule));
    }

    private static String numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
