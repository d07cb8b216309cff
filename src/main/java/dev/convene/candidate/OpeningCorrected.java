package dev.convene.candidate;

/** The opening of a candidacy says something else now; told once for each candidacy that is under way. */
public record OpeningCorrected(CandidacyId candidacy) {}
