package dev.convene.candidate;

/** What is known of the person has changed; told once for each of their candidacies. */
public record CandidateCorrected(CandidacyId candidacy) {}
