package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FrameOverSocketsTest extends FrameScenario {

    FrameOverSocketsTest() {
        super(Line.SOCKETS);
    }

    @Test
    void linesThatAreCutComeBackByThemselves() {
        var slack = convene().slack();
        slack.cut();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(slack.connections()).isGreaterThanOrEqualTo(2));

        var person = convene().as(People.HR);
        assertThat(person.types("/entretien aide").ok()).isTrue();
        person.waitForMessage(message -> message.ephemeral() && message.says("cette liste"));
    }
}
