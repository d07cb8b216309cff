package dev.convene.panel.ics;

import static dev.convene.panel.ics.Ics.NOVEMBER;
import static dev.convene.panel.ics.Ics.calendar;
import static dev.convene.panel.ics.Ics.event;
import static dev.convene.panel.ics.Ics.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of calendars as people have them. Seen from Paris, in the first two weeks of November 2026. */
class CalendarFileTest {

    private static final String NINE = "DTSTART;TZID=Europe/Paris:20261102T090000";
    private static final String TEN = "DTEND;TZID=Europe/Paris:20261102T100000";

    static Stream<Arguments> single() {
        return Stream.of(
                one("in UTC", busy("11-02 09:00/10:00"), "DTSTART:20261102T080000Z", "DTEND:20261102T090000Z"),
                one("in a zone", busy("11-02 09:00/10:00"), NINE, TEN),
                one(
                        "from one zone into another",
                        busy("11-03 01:00/09:00"),
                        "DTSTART;TZID=America/New_York:20261102T190000",
                        "DTEND;TZID=Europe/Paris:20261103T090000"),
                one(
                        "nowhere in particular is where its owner is",
                        busy("11-02 09:00/10:00"),
                        "DTSTART:20261102T090000",
                        "DTEND:20261102T100000"),
                one("by its length", busy("11-02 09:00/10:30"), NINE, "DURATION:PT1H30M"),
                one("weeks, days and hours long", busy("11-02 09:00/11-11 11:00"), NINE, "DURATION:P1W2DT2H"),
                one("without an end takes no time", busy(), NINE),
                one("that ends before it begins takes none", busy(), TEN.replace("DTEND", "DTSTART"), "DURATION:-PT1H"),
                one("all day", busy("11-02 00:00/11-03 00:00"), "DTSTART;VALUE=DATE:20261102"),
                one(
                        "all day, by a program that forgets to say so",
                        busy("11-02 00:00/11-03 00:00"),
                        "DTSTART:20261102"),
                one(
                        "three days",
                        busy("11-02 00:00/11-05 00:00"),
                        "DTSTART;VALUE=DATE:20261102",
                        "DTEND;VALUE=DATE:20261105"),
                one(
                        "all day and free",
                        busy(),
                        "DTSTART;VALUE=DATE:20261102",
                        "DTEND;VALUE=DATE:20261103",
                        "TRANSP:TRANSPARENT"),
                one("that says it is busy", busy("11-02 09:00/10:00"), NINE, TEN, "TRANSP:OPAQUE"),
                one("that leaves its owner free", busy(), NINE, TEN, "transp:transparent"),
                one("cancelled", busy(), NINE, TEN, "STATUS:CANCELLED"),
                one("cancelled and without a start", busy(), "STATUS:CANCELLED"),
                one("tentative", busy("11-02 09:00/10:00"), NINE, TEN, "STATUS:TENTATIVE"),
                one(
                        "begun before, ended within",
                        busy("11-02 00:00/01:00"),
                        "DTSTART:20261030T000000Z",
                        "DTEND:20261102T000000Z"),
                one("in Outlook's name of a zone", busy("11-02 09:00/10:00"), zoned("Romance Standard Time")),
                one("in another of Outlook's", busy("11-02 15:00/16:00"), zoned("Eastern Standard Time")),
                one("in a zone in quotation marks", busy("11-02 09:00/10:00"), zoned("\"Europe/Paris\"")),
                one("in a zone of Mozilla's", busy("11-02 09:00/10:00"), zoned("/mozilla.org/20050126_1/Europe/Paris")),
                one("in a zone in small letters", busy("11-02 09:00/10:00"), zoned("europe/paris")),
                one("in an offset", busy("11-02 10:00/11:00"), zoned("GMT+0000")),
                one(
                        "with alarms, whose length is not its own",
                        busy("11-02 09:00/10:00"),
                        NINE,
                        "BEGIN:VALARM",
                        "TRIGGER:-PT15M",
                        "DURATION:PT5H",
                        "END:VALARM",
                        TEN),
                one(
                        "with what calendars get wrong",
                        busy("11-02 09:00/10:00"),
                        "SUMMARY:a title",
                        "over two lines: DTSTART:20261105T090000",
                        "ATTENDEE;CN=\"not closed:mailto:somebody@example.org",
                        NINE,
                        "DESCRIPTION:folded",
                        " DTEND:20261109T090000",
                        TEN,
                        ""),
                one(
                        "folded in the middle of what matters",
                        busy("11-02 09:00/10:00"),
                        "DTSTART;TZID=Eur",
                        " ope/Paris:20261102T0900",
                        "\t00",
                        TEN));
    }

    static Stream<Arguments> repeated() {
        return Stream.of(
                one("every Monday", busy("11-02 09:00/10:00", "11-09 09:00/10:00"), NINE, TEN, "RRULE:FREQ=WEEKLY"),
                one(
                        "for years, and in summer time when it began",
                        busy("11-03 09:00/10:00", "11-10 09:00/10:00"),
                        "DTSTART;TZID=Europe/Paris:20160705T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;BYDAY=TU"),
                one(
                        "every other week that begins on Monday",
                        busy("11-02 09:00/10:00", "11-08 09:00/10:00"),
                        "DTSTART;TZID=Europe/Paris:20261025T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO"),
                one(
                        "every other week that begins on Sunday",
                        busy("11-08 09:00/10:00", "11-09 09:00/10:00"),
                        "DTSTART;TZID=Europe/Paris:20261025T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO"),
                one(
                        "until a moment, which is the last",
                        busy("11-02 09:00/10:00", "11-03 09:00/10:00"),
                        NINE,
                        TEN,
                        "RRULE:FREQ=DAILY;UNTIL=20261103T080000Z"),
                one(
                        "until a day, all of it",
                        busy("11-02 09:00/10:00", "11-03 09:00/10:00"),
                        NINE,
                        TEN,
                        "RRULE:FREQ=DAILY;UNTIL=20261103"),
                one(
                        "three times",
                        busy("11-02 09:00/10:00", "11-04 09:00/10:00", "11-06 09:00/10:00"),
                        NINE,
                        TEN,
                        "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3"),
                one(
                        "counted from long before",
                        busy("11-02 09:00/10:00", "11-03 09:00/10:00"),
                        "DTSTART;TZID=Europe/Paris:20250101T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=DAILY;COUNT=672"),
                one(
                        "counted, on some days of the week",
                        busy("11-02 09:00/10:00", "11-05 09:00/10:00"),
                        "DTSTART;TZID=Europe/Paris:20261026T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4"),
                one(
                        "on the last Friday but one of the month",
                        busy(),
                        NINE,
                        "DURATION:PT0S",
                        "RRULE:FREQ=MONTHLY;BYDAY=-2FR"),
                one(
                        "on the second Thursday of the month",
                        busy("11-12 14:00/15:00"),
                        "DTSTART;TZID=Europe/Paris:20260108T140000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=MONTHLY;BYDAY=2TH"),
                one(
                        "on the first working day of the month",
                        busy("11-02 14:00/15:00"),
                        "DTSTART;TZID=Europe/Paris:20260202T140000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"),
                one("once a year", busy("11-11 00:00/11-12 00:00"), "DTSTART;VALUE=DATE:19181111", "RRULE:FREQ=YEARLY"),
                one(
                        "weekly in some months only",
                        busy("11-02 09:00/10:00", "11-09 09:00/10:00"),
                        "DTSTART;TZID=Europe/Paris:20260105T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;BYMONTH=1,11"),
                one(
                        "at hours of the day",
                        busy("11-02 09:00/09:30", "11-02 16:00/16:30"),
                        NINE,
                        "DURATION:PT30M",
                        "RRULE:FREQ=DAILY;BYHOUR=9,16;UNTIL=20261102T220000Z"),
                one(
                        "each minute of an hour, years on",
                        busy("11-02 09:00/10:00"),
                        "DTSTART;TZID=Europe/Paris:20160101T090000",
                        "DURATION:PT1M",
                        "RRULE:FREQ=MINUTELY;BYHOUR=9;UNTIL=20261102T220000Z"),
                one(
                        "without one turn",
                        busy("11-02 09:00/10:00", "11-04 09:00/10:00"),
                        NINE,
                        TEN,
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "EXDATE;TZID=Europe/Paris:20261103T090000"),
                one(
                        "without a turn that is named in UTC",
                        busy("11-02 09:00/10:00", "11-04 09:00/10:00"),
                        NINE,
                        TEN,
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "EXDATE:20261103T080000Z"),
                one(
                        "without all turns of two days",
                        busy("11-02 09:00/10:00"),
                        NINE,
                        TEN,
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "EXDATE;VALUE=DATE:20261103,20261104"),
                one(
                        "days, without one",
                        busy("11-02 00:00/11-03 00:00", "11-04 00:00/11-05 00:00"),
                        "DTSTART;VALUE=DATE:20261102",
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "EXDATE;VALUE=DATE:20261103"),
                one(
                        "without its first turn",
                        busy("11-03 09:00/10:00"),
                        NINE,
                        TEN,
                        "RRULE:FREQ=DAILY;COUNT=2",
                        "EXDATE;TZID=Europe/Paris:20261102T090000"),
                one(
                        "on further dates",
                        busy("11-02 09:00/10:00", "11-05 15:00/16:00", "11-06 09:00/10:00"),
                        NINE,
                        TEN,
                        "RDATE;TZID=Europe/Paris:20261105T150000,20261106T090000"),
                one(
                        "in further periods",
                        busy("11-02 09:00/10:00", "11-05 15:00/15:20", "11-06 15:00/18:00"),
                        NINE,
                        TEN,
                        "RDATE;VALUE=PERIOD:20261105T140000Z/PT20M,20261106T140000Z/20261106T170000Z"),
                one(
                        "by two rules, less a third",
                        busy("11-02 09:00/10:00", "11-03 09:00/10:00", "11-05 09:00/10:00"),
                        NINE,
                        TEN,
                        "RRULE:FREQ=DAILY;COUNT=2",
                        "RRULE:FREQ=DAILY;INTERVAL=3;COUNT=3",
                        "EXRULE:FREQ=DAILY;INTERVAL=6;COUNT=2;BYDAY=SU"),
                one(
                        "longer than its distance",
                        busy("11-02 09:00/11-05 10:00"),
                        NINE,
                        "DURATION:P1DT1H",
                        "RRULE:FREQ=DAILY;COUNT=3"),
                one(
                        "a hundred days long, begun before",
                        busy("11-02 00:00/11-09 00:00"),
                        "DTSTART;VALUE=DATE:20250801",
                        "DTEND;VALUE=DATE:20251109",
                        "RRULE:FREQ=YEARLY"));
    }

    static Stream<Arguments> changed() {
        var daily = event("UID:a", NINE, TEN, "RRULE:FREQ=DAILY;COUNT=4");
        return Stream.of(
                Arguments.of(
                        "a turn that was moved",
                        busy("11-02 09:00/10:00", "11-03 15:00/17:00", "11-04 09:00/10:00", "11-05 09:00/10:00"),
                        calendar(
                                daily,
                                event(
                                        "UID:a",
                                        "RECURRENCE-ID;TZID=Europe/Paris:20261103T090000",
                                        "DTSTART;TZID=Europe/Paris:20261103T150000",
                                        "DURATION:PT2H"))),
                Arguments.of(
                        "a turn that was moved, told first and in UTC",
                        busy("11-02 09:00/10:00", "11-04 09:00/10:00", "11-05 09:00/10:00", "11-12 15:00/17:00"),
                        calendar(
                                event(
                                        "UID:a",
                                        "RECURRENCE-ID:20261103T080000Z",
                                        "DTSTART:20261112T140000Z",
                                        "DURATION:PT2H"),
                                daily)),
                Arguments.of(
                        "a turn that was cancelled, one that leaves its owner free",
                        busy("11-02 09:00/10:00", "11-05 09:00/10:00"),
                        calendar(
                                daily,
                                event("UID:a", "RECURRENCE-ID;TZID=Europe/Paris:20261103T090000", "STATUS:CANCELLED"),
                                event(
                                        "UID:a",
                                        "RECURRENCE-ID;TZID=Europe/Paris:20261104T090000",
                                        "DTSTART;TZID=Europe/Paris:20261104T090000",
                                        "DURATION:PT1H",
                                        "TRANSP:TRANSPARENT"))),
                Arguments.of(
                        "a turn that was changed twice, of which the newer counts",
                        busy("11-02 09:00/10:00", "11-03 16:00/17:00", "11-04 09:00/10:00", "11-05 09:00/10:00"),
                        calendar(
                                daily,
                                event(
                                        "UID:a",
                                        "SEQUENCE:2",
                                        "RECURRENCE-ID;TZID=Europe/Paris:20261103T090000",
                                        "DTSTART;TZID=Europe/Paris:20261103T160000",
                                        "DURATION:PT1H"),
                                event(
                                        "UID:a",
                                        "SEQUENCE:1",
                                        "RECURRENCE-ID;TZID=Europe/Paris:20261103T090000",
                                        "DTSTART;TZID=Europe/Paris:20261103T150000",
                                        "DURATION:PT1H"))),
                Arguments.of(
                        "all turns from one on",
                        busy("11-02 09:00/10:00", "11-03 09:00/10:00", "11-04 11:00/11:30", "11-05 11:00/11:30"),
                        calendar(
                                daily,
                                event(
                                        "UID:a",
                                        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261104T090000",
                                        "DTSTART;TZID=Europe/Paris:20261104T110000",
                                        "DURATION:PT30M"))),
                Arguments.of(
                        "all turns from one on, cancelled, but for one that was moved",
                        busy("11-02 09:00/10:00", "11-05 18:00/19:00"),
                        calendar(
                                daily,
                                event(
                                        "UID:a",
                                        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261103T090000",
                                        "STATUS:CANCELLED"),
                                event(
                                        "UID:a",
                                        "RECURRENCE-ID;TZID=Europe/Paris:20261105T090000",
                                        "DTSTART;TZID=Europe/Paris:20261105T180000",
                                        "DURATION:PT1H"))),
                Arguments.of(
                        "a day of days",
                        busy("11-02 00:00/11-03 00:00", "11-04 00:00/11-05 00:00", "11-10 00:00/11-11 00:00"),
                        calendar(
                                event("UID:d", "DTSTART;VALUE=DATE:20261102", "RRULE:FREQ=DAILY;COUNT=3"),
                                event("UID:d", "RECURRENCE-ID;VALUE=DATE:20261103", "DTSTART;VALUE=DATE:20261110"))),
                Arguments.of(
                        "a turn of what the file does not hold",
                        busy("11-03 16:00/17:00"),
                        calendar(event(
                                "UID:elsewhere",
                                "RECURRENCE-ID:20261103T080000Z",
                                "DTSTART:20261103T150000Z",
                                "DURATION:PT1H"))),
                Arguments.of(
                        "an appointment told twice, of which the newer counts",
                        busy("11-04 09:00/10:00"),
                        calendar(
                                event("UID:a", "SEQUENCE:0", NINE, TEN),
                                event("UID:a", "SEQUENCE:3", "DTSTART:20261104T080000Z", "DURATION:PT1H"))),
                Arguments.of(
                        "two that share a name and a version",
                        busy("11-02 09:00/10:00", "11-04 09:00/10:00"),
                        calendar(
                                event("UID:a", NINE, TEN),
                                event("UID:a", "DTSTART:20261104T080000Z", "DURATION:PT1H"))));
    }

    static Stream<Arguments> besides() {
        return Stream.of(
                Arguments.of("an empty calendar", busy(), calendar()),
                Arguments.of("tasks, which take no time", busy(), calendar(part("VTODO", "DTSTART:20261102T080000Z"))),
                Arguments.of(
                        "busy times",
                        busy("11-02 09:00/10:00", "11-03 09:00/09:30", "11-04 09:00/10:00", "11-05 09:00/10:00"),
                        calendar(part(
                                "VFREEBUSY",
                                "DTSTART:20261101T000000Z",
                                "FREEBUSY:20261102T080000Z/20261102T090000Z,20261103T080000Z/PT30M",
                                "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261104T080000Z/PT1H",
                                "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20261105T080000Z/PT1H",
                                "FREEBUSY;FBTYPE=FREE:20261106T080000Z/PT1H"))),
                Arguments.of(
                        "what overlaps and what touches, as one",
                        busy("11-02 09:00/11:30"),
                        calendar(
                                event("UID:a", NINE, TEN),
                                event("UID:b", "DTSTART:20261102T083000Z", "DURATION:PT1H"),
                                event("UID:c", "DTSTART:20261102T093000Z", "DURATION:PT1H"))),
                Arguments.of(
                        "two calendars in one file",
                        busy("11-02 09:00/10:00", "11-04 09:00/10:00"),
                        calendar(event(NINE, TEN)) + calendar(event("DTSTART:20261104T080000Z", "DURATION:PT1H"))),
                Arguments.of(
                        "lines that end as on a Unix machine, and a byte order mark",
                        busy("11-02 09:00/10:00"),
                        "\uFEFF" + calendar(event(NINE, TEN)).replace("\r\n", "\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"single", "repeated", "changed", "besides"})
    void readsWhenItsOwnerIsBusy(String what, List<String> busy, String file) {
        assertThat(Ics.busy(file, NOVEMBER)).isEqualTo(busy);
    }

    private static Arguments one(String what, List<String> busy, String... lines) {
        return Arguments.of(what, busy, calendar(event(lines)));
    }

    private static List<String> busy(String... intervals) {
        return List.of(intervals);
    }

    private static String[] zoned(String zone) {
        return new String[] {"DTSTART;TZID=" + zone + ":20261102T090000", "DURATION:PT1H"};
    }
}
