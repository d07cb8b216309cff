package dev.convene.feedback;

import dev.convene.candidate.CandidacyId;
import dev.convene.scheduling.InterviewId;

/** Everybody who was there has submitted, or somebody closed the round: the cards may be read together. */
public record RoundCompleted(InterviewId interview, CandidacyId candidacy) {}
