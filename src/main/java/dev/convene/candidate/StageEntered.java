package dev.convene.candidate;

import dev.convene.process.StageKey;

/** A candidacy came to a stage, to the same one again, or back from being on hold. */
public record StageEntered(CandidacyId candidacy, StageKey stage, int attempt) {}
