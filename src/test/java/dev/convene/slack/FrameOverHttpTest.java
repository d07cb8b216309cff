package dev.convene.slack;

import dev.convene.testing.Line;

class FrameOverHttpTest extends FrameScenario {

    FrameOverHttpTest() {
        super(Line.HTTP);
    }
}
