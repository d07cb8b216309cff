package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.testing.Balancer;
import dev.convene.testing.Line;
import org.junit.jupiter.api.AfterAll;

/** Each request reaches the other instance: nothing that matters may be in the memory of one. */
class DeveloperOnTwoInstancesTest extends DeveloperJourney {

    private static final Balancer BALANCER = Balancer.inTurn();

    DeveloperOnTwoInstancesTest() {
        super(Company.atWork(Line.HTTP, BALANCER));
    }

    @AfterAll
    static void allWentThroughTheBalancer() {
        assertThat(BALANCER.requests()).isGreaterThan(80);
    }
}
