package dev.convene.process;

/** How people meet. */
public enum Mode {
    VIDEO,
    ON_SITE,
    PHONE
}
