package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.sandbox.slack.Outcome;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told to stop answers first what it took. */
class LeaveTest {

    private static final int PRESSES = 12;

    @ParameterizedTest
    @EnumSource(Line.class)
    void whatWasTakenIsAnsweredBeforeTheEnd(Line line) {
        var convene = ConveneScenario.start(line, TrialScreen.class);
        try (convene;
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var trial = convene.bean(TrialScreen.class);
            var gate = new CountDownLatch(1);
            trial.gate = gate;
            var person = convene.as(People.VPE);
            person.types("/interview trial-button");
            var message = person.waitForMessage(one -> one.offers("trial-slow"));
            var outcomes = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> message.clicks("trial-slow"), hands))
                    .limit(PRESSES)
                    .toList();
            await().until(() -> trial.inside.get() == PRESSES);

            var leaving = Thread.ofVirtual().start(convene::stop);
            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
            gate.countDown();

            assertThat(outcomes).extracting(CompletableFuture::join).allMatch(Outcome::ok);
            await().atMost(Duration.ofSeconds(10)).until(() -> !leaving.isAlive());
        }
    }
}
