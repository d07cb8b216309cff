package dev.convene.scheduling;

import dev.convene.panel.Absences;
import dev.convene.panel.BusyTimes;
import dev.convene.panel.WorkingHours;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What speaks against asking somebody for a certain time, though nothing forbids it. */
@Component
class Hindrances {

    /** More than anybody can have given to interviews: whoever is free comes first, however much they gave. */
    private static final Duration OTHER_HOURS = Duration.ofDays(20_000);

    private static final Duration BUSY = Duration.ofDays(30_000);

    /** A month of interviews: whoever may be free is asked before those who are not, and after those who are. */
    private static final Duration NOT_KNOWN = Duration.ofDays(30);

    private static final Duration TAKEN = Duration.ofDays(40_000);
    private static final Duration AWAY = Duration.ofDays(80_000);

    private final Absences absences;
    private final WorkingHours hours;
    private final BusyTimes busyTimes;
    private final Clashes clashes;

    Hindrances(Absences absences, WorkingHours hours, BusyTimes busyTimes, Clashes clashes) {
        this.absences = absences;
        this.hours = hours;
        this.busyTimes = busyTimes;
        this.clashes = clashes;
    }

    /** As if it were time given already; people who are free then are left out. */
    Map<MemberId, Duration> at(Collection<MemberId> people, Instant from, Instant until) {
        var all = new HashMap<MemberId, Duration>();
        if (!people.isEmpty()) {
            away(people, from, until).forEach(member -> all.merge(member, AWAY, Duration::plus));
            clashes.taken(people, from, until).forEach(member -> all.merge(member, TAKEN, Duration::plus));
            hours.outside(people, from, until).forEach(member -> all.merge(member, OTHER_HOURS, Duration::plus));
            var calendars = busyTimes.at(people, from, until);
            calendars.busy().forEach(member -> all.merge(member, BUSY, Duration::plus));
            calendars.notKnown().forEach(member -> all.merge(member, NOT_KNOWN, Duration::plus));
        }
        return all;
    }

    Set<MemberId> away(Collection<MemberId> people, Instant from, Instant until) {
        return absences.away(people, from, until);
    }
}
