package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up what people gave to interviews, and what they promised. A half of it is forgotten every eight weeks, and nothing
 * is ever reset. Pure functions.
 */
final class Ledger {

    /** After this long, what was given counts half. */
    private static final Duration HALF_LIFE = Duration.ofDays(56);

    private Ledger() {}

    /**
     * What somebody gave, or will give.
     *
     * @param until when it is over; before that, all of it counts
     */
    record Entry(MemberId member, Duration effort, Instant until) {}

    /** People without any entry are left out. */
    static Map<MemberId, Duration> loads(Collection<Entry> entries, Instant now) {
        var seconds = new HashMap<MemberId, Double>();
        entries.forEach(entry -> seconds.merge(entry.member(), weighed(entry, now), Double::sum));
        var loads = new HashMap<MemberId, Duration>();
        seconds.forEach((member, sum) -> loads.put(member, Duration.ofSeconds(Math.round(sum))));
        return loads;
    }

    private static double weighed(Entry entry, Instant now) {
        var age = Math.max(0, Duration.between(entry.until(), now).toSeconds());
        return entry.effort().toSeconds() * Math.pow(0.5, (double) age / HALF_LIFE.toSeconds());
    }

    /** What stands in the middle of what these people gave; of an even number of them, between the two in the middle. */
    static Duration median(Collection<MemberId> people, Map<MemberId, Duration> loads) {
        List<Duration> sorted = people.stream()
                .map(person -> loads.getOrDefault(person, Duration.ZERO))
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return Duration.ZERO;
        }
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }
}
