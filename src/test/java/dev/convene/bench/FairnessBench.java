package dev.convene.bench;

import dev.convene.scheduling.SharedWork;

/** How evenly the work is shared, beside other ways of choosing over the same calendars. */
final class FairnessBench implements Measurement {

    @Override
    public void run(Figures figures, BenchOptions options) {
        var work = new SharedWork(options.seed());
        var own = work.byTheLedger();
        figures.print("fairness.convene", own.heaviest(), "1");
        figures.print("fairness.round_robin", work.roundRobin().heaviest(), "1");
        figures.print("fairness.least_recent", work.leastRecentlyAsked().heaviest(), "1");
        figures.print("fairness.random", work.random().heaviest(), "1");
        figures.print("fairness.newcomer", own.newcomer(), "1");
    }
}
