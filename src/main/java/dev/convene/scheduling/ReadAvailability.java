package dev.convene.scheduling;

import dev.convene.panel.Absences;
import dev.convene.panel.BusyTimes;
import dev.convene.panel.PublicHolidays;
import dev.convene.panel.WorkingHours;
import dev.convene.shared.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what people said of their time, and what their calendars say. */
@Component
public class ReadAvailability {

    private final Absences absences;
    private final PublicHolidays holidays;
    private final WorkingHours hours;
    private final BusyTimes busyTimes;

    ReadAvailability(Absences absences, PublicHolidays holidays, WorkingHours hours, BusyTimes busyTimes) {
        this.absences = absences;
        this.holidays = holidays;
        this.hours = hours;
        this.busyTimes = busyTimes;
    }

    public Availability at(Collection<MemberId> people, Instant from, Instant until) {
        if (people.isEmpty()) {
            return Availability.ALL_THERE;
        }
        var away = absences.away(people, from, until);
        var there = without(people, away);
        var holiday = holidays.off(there, from, until);
        var elsewhen = hours.outside(without(there, holiday), from, until);
        return new Availability(away, holiday, elsewhen, busyTimes.at(there, from, until));
    }

    private static Set<MemberId> without(Collection<MemberId> some, Set<MemberId> others) {
        var rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
