package dev.convene.candidate;

import dev.convene.shared.MemberId;

/** A candidacy that had ended is under way again, at the stage it ended at. */
public record CandidacyReopened(CandidacyId candidacy, MemberId by) {}
