package dev.convene.candidate;

import dev.convene.process.StageKey;
import dev.convene.process.StepKey;

/** A step of the offer was taken. */
public record OfferStepCompleted(CandidacyId candidacy, StageKey stage, StepKey step) {}
