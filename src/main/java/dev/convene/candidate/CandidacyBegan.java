package dev.convene.candidate;

import dev.convene.process.StageKey;

/**
 * A person entered an opening's process at the stage.
 *
 * @param amongMany whether they came with others
 */
public record CandidacyBegan(CandidacyId candidacy, StageKey stage, boolean amongMany) {}
