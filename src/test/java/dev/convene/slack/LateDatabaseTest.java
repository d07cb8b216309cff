package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.LoopbackProxy;
import dev.convene.testing.OwnPostgres;
import dev.convene.testing.People;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LateDatabaseTest {

    @Test
    void aDatabaseThatIsNotThereYetIsWaitedForAndTheLogSaysSoPlainly(CapturedOutput log) throws Exception {
        try (var postgres = OwnPostgres.start();
                var link = LoopbackProxy.before(postgres.port())) {
            link.cut();
            var starting = CompletableFuture.supplyAsync(() -> ConveneScenario.start(
                    Line.HTTP,
                    List.of(
                            "--spring.datasource.url=" + OwnPostgres.urlAt(link.port()),
                            "--spring.flyway.connect-retries-interval=1s")));
            await().atMost(Duration.ofSeconds(60)).until(() -> log.getOut().contains("The database does not answer"));

            link.pass();

            try (var convene = starting.join()) {
                assertThat(convene.as(People.RECRUITER).types("/interview help").ok())
                        .isTrue();
            }
            assertThat(log.getOut()).doesNotContain("\tat org.postgresql");
        }
    }
}
