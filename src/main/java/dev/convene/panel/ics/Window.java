package dev.convene.panel.ics;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What is asked of a calendar.
 *
 * @param until the first moment that is no longer asked about
 * @param zone where days without hours, and hours without a zone, are meant
 */
public record Window(Instant from, Instant until, ZoneId zone) {}
