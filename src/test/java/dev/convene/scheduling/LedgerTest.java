package dev.convene.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.scheduling.Ledger.Entry;
import dev.convene.shared.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people gave, added up. */
class LedgerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final MemberId ONE = new MemberId("U1");
    private static final MemberId OTHER = new MemberId("U2");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void halfIsForgottenEveryEightWeeks() {
        var loads = Ledger.loads(
                List.of(
                        new Entry(ONE, HOUR, NOW.minus(Duration.ofDays(56))),
                        new Entry(ONE, HOUR, NOW.minus(Duration.ofDays(112))),
                        new Entry(OTHER, HOUR, NOW)),
                NOW);
        assertThat(loads).isEqualTo(Map.of(ONE, Duration.ofMinutes(45), OTHER, HOUR));
    }

    @Test
    void whatIsPromisedCountsWhole() {
        assertThat(Ledger.loads(List.of(new Entry(ONE, HOUR, NOW.plus(Duration.ofDays(90)))), NOW))
                .containsEntry(ONE, HOUR);
    }

    @Test
    void theMiddleOfAnEvenNumberIsBetweenTwo() {
        var loads = Map.of(ONE, HOUR);
        assertThat(Ledger.median(List.of(ONE, OTHER), loads)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Ledger.median(List.of(ONE), loads)).isEqualTo(HOUR);
        assertThat(Ledger.median(List.of(), loads)).isZero();
    }
}
