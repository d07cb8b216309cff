package dev.convene.slack;

/** A global shortcut, by the callback id that the manifest gives it. */
public record ShortcutId(String value) {}
