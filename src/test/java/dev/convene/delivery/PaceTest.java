package dev.convene.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.shared.MemberId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Two instances before a far side that takes so many new things an audience. {@code -Dpace.full=true} waits for the numbers
 * of the promise: a second each, 120 to one audience and 20 to each of 50 others.
 */
class PaceTest extends CourierSetting {

    private static final boolean FULL = Boolean.getBoolean("pace.full");
    private static final Duration PACE = FULL ? Duration.ofSeconds(1) : Duration.ofMillis(500);
    private static final int TO_THE_BUSY_ONE = FULL ? 120 : 18;
    private static final int OTHERS = FULL ? 50 : 20;
    private static final int TO_EACH_OTHER = FULL ? 20 : 8;

    @Test
    void theFarSidesPaceIsKeptByAllTogetherAndOneBusyAudienceHoldsUpNobody() {
        farSide.pace = PACE;
        instance.want(lines(ALEX, TO_THE_BUSY_ONE));
        others().forEach(other -> instance.want(lines(other, TO_EACH_OTHER)));
        try (var one = another(Instance.hurried());
                var two = another(Instance.hurried())) {
            var start = System.nanoTime();
            one.started();
            two.started();
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> others().stream().allMatch(other -> seenBy(other) == TO_EACH_OTHER));
            var took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(took)
                    .isLessThan(
                            PACE.multipliedBy(TO_EACH_OTHER).multipliedBy(11).dividedBy(10));
            await().atMost(PACE.multipliedBy(TO_THE_BUSY_ONE * 2L)).until(() -> seenBy(ALEX) == TO_THE_BUSY_ONE);
        }
        assertThat(farSide.tooSoon).hasValue(0);
        assertThat(farSide.keysSeenBy(ALEX)).isEqualTo(keys(TO_THE_BUSY_ONE));
        assertThat(others())
                .allSatisfy(other -> assertThat(farSide.keysSeenBy(other)).isEqualTo(keys(TO_EACH_OTHER)));
    }

    @Test
    void whatIsUpdatedInPlaceKeepsNoPace() {
        farSide.pace = Duration.ofMinutes(1);
        try (var one = another(Instance.hurried())) {
            one.started().want(notice("line:1", ALEX));
            until("SETTLED", "line:1");
            farSide.says("line:1", "anew");

            one.want(notice("line:1", ALEX), notice("line:2", ALEX));

            await().until(() -> farSide.textsOf("line:1").equals(List.of("text of line:1")));
            assertThat(farSide.textsOf("line:2")).isEmpty();
        }
    }

    @Test
    void whatWasWishedLastDoesNotWaitForAThousandBeforeIt() {
        var crowd = IntStream.range(0, 1000)
                .mapToObj(one -> notice("reminder:" + one, new Audience.Member(new MemberId("UMANY" + one))))
                .toArray(Wish[]::new);
        instance.want(crowd);
        instance.want(notice("answer:1", ALEX));
        instance.started();

        until("SETTLED", "answer:1");
        var order = farSide.seen.stream().map(FarSide.Message::key).toList();
        assertThat(order.indexOf("answer:1")).isBetween(0, 100);
    }

    private int seenBy(Audience audience) {
        return farSide.keysSeenBy(audience).size();
    }

    private static List<Audience> others() {
        return IntStream.range(0, OTHERS)
                .<Audience>mapToObj(one -> new Audience.Member(new MemberId("UOTHER" + one)))
                .toList();
    }

    private static List<String> keys(int many) {
        return IntStream.range(0, many).mapToObj(one -> "line:" + one).toList();
    }

    private static Wish[] lines(Audience audience, int many) {
        return keys(many).stream().map(key -> notice(key, audience)).toArray(Wish[]::new);
    }
}
