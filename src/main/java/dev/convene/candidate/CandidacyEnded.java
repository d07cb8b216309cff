package dev.convene.candidate;

/** A candidacy ended: hired, rejected or withdrawn. */
public record CandidacyEnded(CandidacyId candidacy, CandidacyStatus status) {}
