package dev.convene.candidate;

import dev.convene.process.StageKey;
import java.time.Instant;

/**
 * Where a candidacy stands.
 *
 * @param attempt 1 the first time at this stage, one more each time it is done again
 * @param since when this standing began
 */
public record Standing(StageKey stage, int attempt, CandidacyStatus status, Instant since) {}
