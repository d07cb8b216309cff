package dev.convene.candidate;

import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;

/** An attempt at a stage ended without a decision: the stage was skipped, or is done once more. */
public record StageLeft(CandidacyId candidacy, StageKey stage, int attempt, MemberId by) {}
