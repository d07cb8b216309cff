package dev.convene.scheduling;

import dev.convene.process.Mode;
import org.jspecify.annotations.Nullable;

/**
 * How and where people meet.
 *
 * @param place a link, an address and room, or who calls which number; null while still to come
 * @param note a word to the panel
 */
public record Venue(
        Mode mode, @Nullable String place, @Nullable String note) {}
