package dev.convene.feedback;

import dev.convene.candidate.CandidacyId;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;

/** A card is in, and sealed. */
public record ScorecardSubmitted(InterviewId interview, CandidacyId candidacy, MemberId author) {}
