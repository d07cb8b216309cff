package dev.convene.panel.ics;

import static dev.convene.panel.ics.Ics.PARIS;
import static dev.convene.panel.ics.Ics.calendar;
import static dev.convene.panel.ics.Ics.event;
import static dev.convene.panel.ics.Ics.part;
import static dev.convene.panel.ics.Ics.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Clocks that change, and zones that a calendar describes itself. */
class ZonesTest {

    private static final Window MARCH = window("2026-03-23", "2026-04-04", PARIS);
    private static final Window OCTOBER = window("2026-10-19", "2026-11-07", PARIS);

    @Test
    void aRepeatedAppointmentKeepsItsHourWhenClocksChange() {
        var weekly = "RRULE:FREQ=WEEKLY;BYDAY=FR";
        var paris = calendar(event("DTSTART;TZID=Europe/Paris:20260102T090000", "DURATION:PT1H", weekly));
        var newYork = calendar(event("DTSTART;TZID=America/New_York:20260102T090000", "DURATION:PT1H", weekly));

        assertThat(Ics.busy(paris, MARCH)).containsExactly("03-27 09:00/10:00", "04-03 09:00/10:00");
        // New York is five hours behind between its own change and that of Paris, six otherwise
        assertThat(Ics.busy(newYork, MARCH)).containsExactly("03-27 14:00/15:00", "04-03 15:00/16:00");
        assertThat(Ics.busy(newYork, OCTOBER))
                .containsExactly("10-23 15:00/16:00", "10-30 14:00/15:00", "11-06 15:00/16:00");
    }

    @Test
    void anHourThatIsSkippedIsCountedOn() {
        var nightly = calendar(
                event("DTSTART;TZID=Europe/Paris:20260328T023000", "DURATION:PT15M", "RRULE:FREQ=DAILY;COUNT=3"));

        assertThat(Ics.busy(nightly, MARCH))
                .containsExactly("03-28 02:30/02:45", "03-29 03:30/03:45", "03-30 02:30/02:45");
    }

    @Test
    void anHourThatComesTwiceIsTheFirst() {
        var nightly = calendar(event("DTSTART;TZID=Europe/Paris:20261025T023000", "DURATION:PT15M"));

        assertThat(Ics.read(nightly, OCTOBER)).extracting("busy").asString().contains("from=2026-10-25T00:30:00Z");
    }

    @Test
    void aDayIsAsLongAsItsClocksMakeIt() {
        var day = calendar(event("DTSTART;VALUE=DATE:20260329"));

        assertThat(Ics.read(day, MARCH))
                .extracting("busy")
                .asString()
                .contains("from=2026-03-28T23:00:00Z, until=2026-03-29T22:00:00Z");
    }

    @Test
    void aLengthInHoursIsByTheStopWatchAndOneInDaysByTheCalendar() {
        var hours = calendar(event("DTSTART;TZID=Europe/Paris:20260328T120000", "DURATION:PT24H"));
        var days = calendar(event("DTSTART;TZID=Europe/Paris:20260328T120000", "DURATION:P1D"));

        assertThat(Ics.busy(hours, MARCH)).containsExactly("03-28 12:00/03-29 13:00");
        assertThat(Ics.busy(days, MARCH)).containsExactly("03-28 12:00/03-29 12:00");
    }

    @Test
    void halfAnHourIsAnOffsetToo() {
        var kolkata = calendar(event("DTSTART;TZID=Asia/Kolkata:20260324T093000", "DURATION:PT1H"));

        assertThat(Ics.busy(kolkata, MARCH)).containsExactly("03-24 05:00/06:00");
        assertThat(Ics.busy(kolkata, window("2026-03-23", "2026-04-04", ZoneId.of("Asia/Kolkata"))))
                .containsExactly("03-24 09:30/10:30");
    }

    @Test
    void aZoneThatOnlyTheFileKnowsIsAsTheFileSays() {
        var office = part(
                "VTIMEZONE",
                "TZID:The office",
                "BEGIN:STANDARD",
                "DTSTART:19701025T030000",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100",
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:19700329T020000",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "END:DAYLIGHT");
        var weekly = event("DTSTART;TZID=The office:20260102T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY");

        assertThat(Ics.busy(calendar(office, weekly), MARCH)).containsExactly("03-27 09:00/10:00", "04-03 09:00/10:00");
        assertThat(Ics.busy(calendar(weekly, office), OCTOBER))
                .containsExactly("10-23 09:00/10:00", "10-30 09:00/10:00", "11-06 09:00/10:00");
    }

    @Test
    void aZoneMayNameTheWorldsOwn() {
        var zone = part("VTIMEZONE", "TZID:Paris 1", "X-LIC-LOCATION:Europe/Paris");
        var one = event("DTSTART;TZID=Paris 1:20260324T090000", "DURATION:PT1H");

        assertThat(Ics.busy(calendar(zone, one), MARCH)).containsExactly("03-24 09:00/10:00");
    }

    @Test
    void anUnknownZoneMattersWhereItIsAskedAbout() {
        var long_ago = calendar(event("DTSTART;TZID=Atlantis:20100324T090000", "DURATION:PT1H"));
        var free = calendar(event("DTSTART;TZID=Atlantis:20260324T090000", "DURATION:PT1H", "TRANSP:TRANSPARENT"));
        var now = calendar(event("DTSTART;TZID=Atlantis:20260324T090000", "DURATION:PT1H"));

        assertThat(Ics.busy(long_ago, MARCH)).isEmpty();
        assertThat(Ics.busy(free, MARCH)).isEmpty();
        assertThat(Ics.read(now, MARCH)).isEqualTo(new Reading.Unreadable(Reading.Trouble.UNKNOWN_ZONE, "Atlantis"));
    }
}
