package dev.convene.sandbox.slack;

/** A slash command as the app's manifest declares it; {@code name} begins with a slash. */
public record Command(String name, String hint, String description, boolean escapes) {}
