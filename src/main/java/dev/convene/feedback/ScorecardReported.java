package dev.convene.feedback;

import dev.convene.candidate.CandidacyId;
import dev.convene.scheduling.InterviewId;
import dev.convene.shared.MemberId;

/** A recruiter typed what a panelist gave orally; it counts once the panelist confirms it. */
public record ScorecardReported(InterviewId interview, CandidacyId candidacy, MemberId author, MemberId by) {}
