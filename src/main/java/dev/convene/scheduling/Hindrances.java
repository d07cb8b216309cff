package dev.convene.scheduling;

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

    private final ReadAvailability availability;
    private final Clashes clashes;

    Hindrances(ReadAvailability availability, Clashes clashes) {
        this.availability = availability;
        this.clashes = clashes;
    }

    /** As if it were time given already; people who are free then are left out. */
    Map<MemberId, Duration> at(Collection<MemberId> people, Instant from, Instant until) {
        var all = new HashMap<MemberId, Duration>();
        if (!people.isEmpty()) {
            var there = availability.at(people, from, until);
            weigh(all, there.away(), AWAY);
            weigh(all, clashes.taken(people, from, until), TAKEN);
            weigh(all, there.calendars().busy(), BUSY);
            weigh(all, there.holiday(), OTHER_HOURS);
            weigh(all, there.elsewhen(), OTHER_HOURS);
            weigh(all, there.calendars().notKnown(), NOT_KNOWN);
        }
        return all;
    }

    Set<MemberId> away(Collection<MemberId> people, Instant from, Instant until) {
        return availability.at(people, from, until).away();
    }

    private static void weigh(Map<MemberId, Duration> all, Set<MemberId> people, Duration weight) {
        people.forEach(member -> all.merge(member, weight, Duration::plus));
    }
}
