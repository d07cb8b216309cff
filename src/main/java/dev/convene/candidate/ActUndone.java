package dev.convene.candidate;

import java.time.Instant;

/**
 * What was done about a candidacy at that moment is undone: it stands where it stood before.
 *
 * @param undone where that had led
 */
public record ActUndone(CandidacyId candidacy, Instant at, Standing undone) {}
