package dev.convene.journey;

import dev.convene.testing.Line;

class DeveloperOverSocketsTest extends DeveloperJourney {

    DeveloperOverSocketsTest() {
        super(Line.SOCKETS);
    }
}
