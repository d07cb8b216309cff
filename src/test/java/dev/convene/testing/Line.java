package dev.convene.testing;

/** How the workspace reaches the bot. */
public enum Line {
    HTTP,
    SOCKETS
}
