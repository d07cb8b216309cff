package dev.convene.slack;

/** Which modal it is; a constant of its screen, claimed once. */
public record ViewId(String value) {}
