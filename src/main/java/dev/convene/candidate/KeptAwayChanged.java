package dev.convene.candidate;

/** Other people than before must learn nothing of the candidacy. */
public record KeptAwayChanged(CandidacyId candidacy) {}
