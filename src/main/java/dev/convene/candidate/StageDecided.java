package dev.convene.candidate;

import dev.convene.process.StageKey;
import dev.convene.shared.MemberId;

/** Somebody who may decided what follows the stage. */
public record StageDecided(CandidacyId candidacy, StageKey stage, int attempt, DecisionKind kind, MemberId by) {}
