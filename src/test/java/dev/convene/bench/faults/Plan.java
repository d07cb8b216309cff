package dev.convene.bench.faults;

import java.time.Duration;

/**
 * How much is broken.
 *
 * @param seed of every choice that the campaign and its load make
 * @param kills of one instance each
 * @param restarts of the database, in immediate mode
 * @param stops of one instance each, by SIGTERM under load
 * @param lanes recruiters at work at once
 * @param stories candidates that a recruiter has under way at once
 * @param speed of the business clock
 * @param calm how long Slack is well, on average, between two bad moments
 * @param atLeast how long the load runs, whatever was broken by then
 * @param longest the bound on the load as a whole
 */
record Plan(
        long seed,
        int kills,
        int restarts,
        int stops,
        int lanes,
        int stories,
        int speed,
        Duration calm,
        Duration atLeast,
        Duration longest) {

    /** Fits into a build. */
    static Plan brief(long seed) {
        return new Plan(
                seed, 5, 5, 1, 4, 3, 300, Duration.ofSeconds(4), Duration.ofSeconds(20), Duration.ofSeconds(180));
    }

    /** A quarter of an hour at most. */
    static Plan full(long seed) {
        return new Plan(
                seed, 50, 5, 8, 8, 4, 300, Duration.ofSeconds(6), Duration.ofMinutes(5), Duration.ofMinutes(12));
    }

    /** A quicker look than the figures need, of the same mixture. */
    Plan within(Duration shorter) {
        var share = Math.min(1.0, (double) shorter.toMillis() / longest.toMillis());
        return new Plan(
                seed,
                (int) Math.ceil(kills * share),
                (int) Math.ceil(restarts * share),
                (int) Math.ceil(stops * share),
                lanes,
                stories,
                speed,
                calm,
                shorter.dividedBy(2),
                shorter);
    }
}
