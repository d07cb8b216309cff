package dev.convene.delivery;

/**
 * A dispatch was given up, and will stay undelivered until it is wanted again. Published in the transaction that records
 * it.
 *
 * @param reason the code of the last failure
 */
public record DispatchParked(String key, Kind kind, String reason) {}
