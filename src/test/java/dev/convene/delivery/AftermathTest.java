package dev.convene.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AftermathTest {

    private static final Duration YOUNG = Duration.ofHours(23);
    private static final Duration OLD = Duration.ofHours(25);

    private final DeliverySettings settings = new DeliverySettings(
            Guarantee.EXACTLY_ONCE,
            new DeliverySettings.Courier(
                    6,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(6),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(5),
                    Duration.ofDays(1),
                    5),
            Instance.circuit());

    @ParameterizedTest
    @CsvSource({"0, 500, 1000", "1, 1000, 2000", "4, 8000, 16000", "9, 150000, 300000", "5000, 150000, 300000"})
    void retriesSpreadOverTheUpperHalfOfADoublingWait(int attempts, long least, long most) {
        assertThat(pauseAfterFailure(attempts, 0)).isEqualTo(Duration.ofMillis(least));
        assertThat(pauseAfterFailure(attempts, 0.999999999)).isEqualTo(Duration.ofMillis(most));
    }

    @Test
    void theFarSidesWishToWaitIsKeptToTheLetter() {
        var asked = Duration.ofSeconds(37);

        assertThat(decide(new Carried.Later(asked), 3, false, YOUNG))
                .isEqualTo(new Aftermath.Again(asked, false, true));
    }

    @Test
    void anUnknownOutcomeIsLeftAloneForLongerThanACallLasts() {
        var again = (Aftermath.Again) decide(new Carried.Unsure(), 0, false, YOUNG);

        assertThat(again.unsure()).isTrue();
        assertThat(again.pause()).isGreaterThanOrEqualTo(settings.courier().callTimeout());
    }

    @Test
    void aFailedLookLeavesItUnsure() {
        assertThat(((Aftermath.Again) decide(new Carried.Failed("x"), 0, true, YOUNG)).unsure())
                .isTrue();
        assertThat(((Aftermath.Again) decide(new Carried.Failed("x"), 0, false, YOUNG)).unsure())
                .isFalse();
    }

    @Test
    void onlyWhatIsOldAndWasTriedOftenEnoughIsGivenUp() {
        assertThat(decide(new Carried.Failed("x"), 100, false, YOUNG)).isInstanceOf(Aftermath.Again.class);
        assertThat(decide(new Carried.Failed("x"), 3, false, OLD)).isInstanceOf(Aftermath.Again.class);
        assertThat(decide(new Carried.Failed("x"), 4, false, OLD)).isEqualTo(new Aftermath.Parked("x", false));
        assertThat(decide(new Carried.Unsure(), 4, false, OLD)).isEqualTo(new Aftermath.Parked("unsure", true));
        assertThat(decide(new Carried.Refused("y"), 0, false, YOUNG)).isEqualTo(new Aftermath.Parked("y", false));
    }

    private Duration pauseAfterFailure(int attempts, double chance) {
        var aftermath = Aftermath.of(new Carried.Failed("x"), dispatch(attempts, false), YOUNG, chance, settings);
        return ((Aftermath.Again) aftermath).pause();
    }

    private Aftermath decide(Carried carried, int attempts, boolean unsure, Duration age) {
        return Aftermath.of(carried, dispatch(attempts, unsure), age, 0.5, settings);
    }

    private static Dispatch dispatch(int attempts, boolean unsure) {
        var id = UUID.randomUUID();
        var delivery =
                new Delivery(id, Kind.NOTICE, "line:1", new Audience.Recruiting(), id, null, null, unsure, false);
        return new Dispatch(delivery, "recruiting", UUID.randomUUID(), 1, attempts, Instant.EPOCH);
    }
}
