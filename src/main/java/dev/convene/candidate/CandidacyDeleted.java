package dev.convene.candidate;

/**
 * A candidacy is being deleted, in the transaction under way: whatever is kept about it elsewhere goes with it. It can
 * still be read by those who hear this.
 */
public record CandidacyDeleted(CandidacyId candidacy) {}
