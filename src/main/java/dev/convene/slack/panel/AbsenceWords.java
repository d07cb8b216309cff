package dev.convene.slack.panel;

import dev.convene.panel.Absence;
import dev.convene.panel.Leave;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When somebody is away, in the zone of their days: whole days without hours. */
record AbsenceWords(Text.In text) {

    Words when(Absence absence) {
        return when(absence.from(), absence.until(), absence.zone());
    }

    Words when(Leave leave) {
        return when(leave.startsAt(), leave.endsAt(), leave.zone());
    }

    private Words when(Instant from, Instant until, ZoneId zone) {
        var first = LocalDate.ofInstant(from, zone);
        var last = LocalDate.ofInstant(until.minusMillis(1), zone);
        var whole = isMidnight(from, zone) && isMidnight(until, zone);
        return whole ? days(first, last) : hours(from, until, zone);
    }

    private Words days(LocalDate first, LocalDate last) {
        var dates = text.dates();
        return first.equals(last) ? dates.day(first) : span(dates.day(first), dates.day(last));
    }

    private Words hours(Instant from, Instant until, ZoneId zone) {
        var dates = text.dates();
        var oneDay = LocalDate.ofInstant(from, zone).equals(LocalDate.ofInstant(until.minusMillis(1), zone));
        return oneDay ? dates.range(from, until, zone) : span(dates.moment(from, zone), dates.moment(until, zone));
    }

    private Words span(Words from, Words until) {
        return text.of("slack.panel.away.span", from, until);
    }

    private static boolean isMidnight(Instant moment, ZoneId zone) {
        return LocalTime.ofInstant(moment, zone).equals(LocalTime.MIDNIGHT);
    }
}
