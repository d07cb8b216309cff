package dev.convene.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Business transactions that wish at the same time. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyTransactionsTest extends CourierSetting {

    private static final int ROUNDS = 8;

    @Test
    void twoThatWishTheSameInOppositeOrderBothCommit() {
        for (var round = 0; round < ROUNDS; round++) {
            var both = new CyclicBarrier(2);
            var one = inTurn(both, "first:" + round / 2, "second:" + round / 2);
            var other = inTurn(both, "second:" + round / 2, "first:" + round / 2);

            CompletableFuture.allOf(one, other).join();
        }
        assertThat(instance.count("state = 'WANTED'")).isEqualTo(ROUNDS);
    }

    @Test
    void aRefreshAndWishesInOppositeOrderBothCommit() {
        instance.want(notice("line:1", ALEX), notice("line:1", ROBIN), notice("line:2", ALEX));
        for (var round = 0; round < ROUNDS; round++) {
            var both = new CyclicBarrier(2);
            var refreshing = CompletableFuture.runAsync(() -> instance.transaction.executeWithoutResult(_ -> {
                instance.deliveries.refresh("line:1");
                meet(both);
                instance.deliveries.refresh("line:2");
            }));

            CompletableFuture.allOf(refreshing, inTurn(both, "line:2", "line:1"))
                    .join();
        }
        assertThat(instance.count("wanted > 1")).isEqualTo(3);
    }

    @Test
    void whatOneWishesIsReadInItsOrderWhateverTheKeys() {
        instance.want(notice("zebra:1", ALEX), notice("ape:1", ALEX), notice("mole:1", ALEX));
        instance.started();

        await().until(() -> farSide.seen.size() == 3);
        assertThat(farSide.keysSeenBy(ALEX)).containsExactly("zebra:1", "ape:1", "mole:1");
    }

    @Test
    void aFirstWishThatComesTooLateIsNotLostUnseen() {
        var late = new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                instance.deliveries.want(notice("line:1", ALEX));
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> instance.transaction.executeWithoutResult(
                        _ -> TransactionSynchronizationManager.registerSynchronization(late)));
    }

    @Test
    void oneThatStaysOpenHoldsUpNobodyElse() {
        instance.started();
        var open = new CountDownLatch(1);
        var close = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> instance.transaction.executeWithoutResult(_ -> {
            instance.deliveries.want(notice("line:1", ALEX));
            instance.deliveries.want(notice("line:2", ROBIN));
            open.countDown();
            pass(close);
        }));
        pass(open);

        instance.want(notice("line:1", ALEX), notice("line:3", ALEX), notice("line:4", ROBIN));

        await().atMost(Duration.ofSeconds(2)).until(() -> farSide.seen.size() == 3);
        assertThat(slow).isNotDone();
        close.countDown();
        await().until(() -> farSide.keysSeenBy(ROBIN).equals(List.of("line:4", "line:2")));
        slow.join();
    }

    private CompletableFuture<Void> inTurn(CyclicBarrier both, String first, String second) {
        return CompletableFuture.runAsync(() -> instance.transaction.executeWithoutResult(_ -> {
            instance.deliveries.want(notice(first, ALEX));
            meet(both);
            instance.deliveries.want(notice(second, ALEX));
        }));
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
