package dev.convene.slack;

import dev.convene.testing.Line;

class FrameOverSocketsTest extends FrameScenario {

    FrameOverSocketsTest() {
        super(Line.SOCKETS);
    }
}
