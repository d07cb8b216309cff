package dev.convene.sandbox.slack;

import java.util.List;

/** A channel that stands from the start; {@code members} are member ids, the bot's user id among them where it is in. */
public record Channel(String name, boolean secret, List<String> members) {}
