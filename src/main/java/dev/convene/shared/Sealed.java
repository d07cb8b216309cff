package dev.convene.shared;

/**
 * A secret that only the bot can open.
 *
 * @param keyId which of the bot's keys opens it; tells nothing of the key
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sealed(String keyId, byte[] bytes) {}
