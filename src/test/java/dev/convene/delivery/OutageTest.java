package dev.convene.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.shared.MemberId;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The far side shows no sign of life, and comes back. */
class OutageTest extends CourierSetting {

    private static final int WAITING = 30;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsProbedByOneAtATimeAndNothingIsLostOrUsedUp(boolean unsure) {
        farSide.silence = unsure ? new Carried.Unsure() : new Carried.Unreachable("unreachable");
        instance.want(crowd());
        instance.started();
        await().until(() -> !instance.carriers.isUp(Kind.NOTICE));
        await().until(() -> instance.count("lease is not null") == 0);
        var before = farSide.attempts.size();
        farSide.mostAtOnce.set(0);

        await().until(() -> farSide.attempts.size() >= before + 5);
        assertThat(farSide.mostAtOnce).hasValue(1);
        assertThat(instance.count("attempts > 1")).isZero();
        // those that showed the outage, and those that were under way by then
        assertThat(instance.count("attempts > 0")).isLessThanOrEqualTo(5 + 5);
        farSide.silence = null;

        await().atMost(Duration.ofSeconds(5)).until(() -> farSide.seen.size() == WAITING);
        await().until(() -> instance.count("state = 'SETTLED'") == WAITING);
        assertThat(farSide.seen).hasSize(WAITING);
    }

    @Test
    void anOutageOfTwoDaysHasNothingGivenUp() {
        farSide.silence = new Carried.Unreachable("unreachable");
        instance.want(crowd());
        clock.goAhead(Duration.ofHours(50));
        instance.started();
        await().until(() -> farSide.attempts.size() > 12);
        farSide.silence = null;

        await().until(() -> instance.count("state = 'SETTLED'") == WAITING);
        assertThat(instance.events).isEmpty();
    }

    @Test
    void whatIsRefusedIsASignOfLife() {
        for (var each : crowd()) {
            farSide.once(each.key(), _ -> new Carried.Failed("hiccup"));
        }
        instance.started().want(crowd());

        await().until(() -> instance.count("state = 'SETTLED'") == WAITING);
        assertThat(instance.carriers.isUp(Kind.NOTICE)).isTrue();
    }

    private static Wish[] crowd() {
        return IntStream.range(0, WAITING)
                .mapToObj(one -> notice("line:" + one, new Audience.Member(new MemberId("UMANY" + one))))
                .toArray(Wish[]::new);
    }
}
