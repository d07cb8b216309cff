package dev.convene.sandbox.slack;

/** A global shortcut as the app's manifest declares it. */
public record Shortcut(String callbackId, String name, String description) {}
