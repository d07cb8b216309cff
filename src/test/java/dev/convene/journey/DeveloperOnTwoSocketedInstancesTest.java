package dev.convene.journey;

import dev.convene.testing.Balancer;
import dev.convene.testing.Line;

/** Two instances with two lines each: Slack sends each request down any of the four. */
class DeveloperOnTwoSocketedInstancesTest extends DeveloperJourney {

    DeveloperOnTwoSocketedInstancesTest() {
        super(Company.atWork(Line.SOCKETS, Balancer.inTurn()));
    }
}
