package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.testing.Balancer;
import dev.convene.testing.Line;
import org.junit.jupiter.api.Test;

/** Every command, press, form and event comes twice at the same moment, to two instances. */
class DeveloperTwiceTest extends DeveloperJourney {

    private static final Balancer BALANCER = Balancer.twice();

    DeveloperTwiceTest() {
        super(Company.atWork(Line.HTTP, BALANCER));
    }

    @Override
    @Test
    void isHired() {
        super.isHired();
        var twice = company().census();

        assertThat(twice).isEqualTo(once());
    }

    private static Census once() {
        var journey = new DeveloperJourney(Company.atWork(Line.HTTP)) {};
        try {
            journey.isHired();
            return journey.company().census();
        } finally {
            journey.end();
        }
    }
}
