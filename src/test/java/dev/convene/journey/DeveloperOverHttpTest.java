package dev.convene.journey;

import dev.convene.testing.Line;

class DeveloperOverHttpTest extends DeveloperJourney {

    DeveloperOverHttpTest() {
        super(Line.HTTP);
    }
}
