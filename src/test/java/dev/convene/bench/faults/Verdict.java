package dev.convene.bench.faults;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a campaign did and what came of it. */
record Verdict(
        Plan plan,
        Map<Point, Integer> kills,
        List<Duration> recoveries,
        int stops,
        int slowStops,
        int unanswered,
        Map<Trouble.Kind, Integer> troubles,
        Load load,
        Ledger ledger,
        Judge.Sentence sentence) {

    /** Counts as they are printed, without the prefix. */
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("kills", killed());
        counts.put("restarts", recoveries.size());
        counts.put("stops", stops);
        counts.put("calls_failed", failed());
        counts.put("stories", load.begun());
        counts.put("acked", ledger.acked());
        counts.put("messages", sentence.messages());
        counts.put("reminders", sentence.rung());
        counts.put("lost", sentence.lost().size());
        counts.put("twice", sentence.twice().size());
        counts.put("invariants_broken", sentence.broken().size());
        counts.put("gave_up", load.gaveUp().size());
        counts.put("unanswered", unanswered);
        counts.put("slow_stops", slowStops);
        return counts;
    }

    int killed() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    int failed() {
        return troubles.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How long people waited, in seconds: so large a share of them no longer. */
    double late(double share) {
        var all = sentence.late();
        var at = Math.max(0, (int) Math.ceil(share * all.size()) - 1);
        return all.isEmpty() ? 0 : all.get(at).by().toMillis() / 1000.0;
    }

    /** From the moment the database accepted connections again to the first act that worked, in seconds. */
    double slowestRecovery() {
        return recoveries.stream().mapToLong(Duration::toMillis).max().orElse(0) / 1000.0;
    }

    /** All that is wrong, in words. Somebody who gave up waiting is none: what they waited for came, late, or is lost. */
    List<String> findings() {
        return Stream.of(sentence.lost(), sentence.twice(), sentence.broken())
                .flatMap(List::stream)
                .toList();
    }
}
