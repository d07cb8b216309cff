package dev.convene.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A crash loses nothing and repeats nothing: the campaign in brief. The long one is {@code -Dbench=faults}. */
class FaultCampaignTest {

    private static final long SEED = Long.getLong("bench.seed", System.nanoTime() % 100_000);

    private static final long RECOVERY_MS = 5000;

    @Test
    void nothingIsLostAndNothingComesTwice() {
        System.out.println("seed " + SEED);
        var verdict = Campaign.run(Plan.brief(SEED));

        System.out.println(verdict.counts() + " late p99 " + verdict.late(0.99));
        assertThat(verdict.findings()).as("seed " + SEED).isEmpty();
        assertThat(verdict.killed()).isEqualTo(5);
        assertThat(verdict.sentence().messages()).isGreaterThan(20);
        assertThat(verdict.recoveries()).hasSize(5).allMatch(took -> took.toMillis() < RECOVERY_MS, "at most 5 s");
        assertThat(verdict.slowStops()).isZero();
        assertThat(verdict.unanswered()).isZero();
    }
}
