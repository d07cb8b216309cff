package dev.convene.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.shared.MemberId;
import dev.convene.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The module as the application wires it, with a courier that looks only when it is woken. */
@ApplicationModuleTest
@Import({TestDatabase.class, DeliveryModuleTest.Wiring.class})
@TestPropertySource(properties = "convene.courier.look=10m")
class DeliveryModuleTest {

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private FarSide farSide;

    @Autowired
    private MeterRegistry figures;

    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        FarSide farSide() {
            return new FarSide();
        }
    }

    @Test
    void theCourierIsWokenByTheCommitAndNotBefore() {
        var wish = new Wish(Kind.NOTICE, "woken:1", new Audience.Recruiting(), UUID.randomUUID());

        transaction.executeWithoutResult(_ -> {
            deliveries.want(wish);
            assertThat(farSide.attemptsAt("woken:1")).isEmpty();
        });

        await().atMost(Duration.ofSeconds(5))
                .until(() -> farSide.textsOf("woken:1").size() == 1);
    }

    @Test
    void figuresTellWhatWaitsAndWhatWasGivenUp() {
        farSide.once("refused:1", _ -> new Carried.Refused("gone"));
        var before = figures.get("convene.dispatches.parked").gauge().value();

        transaction.executeWithoutResult(_ -> deliveries.want(
                new Wish(Kind.NOTICE, "refused:1", new Audience.Member(new MemberId("UALEX")), UUID.randomUUID())));

        await().untilAsserted(() -> assertThat(
                        figures.get("convene.dispatches.parked").gauge().value())
                .isEqualTo(before + 1));
        assertThat(figures.get("convene.dispatches.oldest").gauge().value()).isNotNegative();
    }
}
