package dev.convene.mail;

import dev.convene.candidate.CandidacyId;

/** A letter is ready, was sent, or is no longer wanted. */
public record LetterChanged(LetterId letter, CandidacyId candidacy) {}
