package dev.convene.process;

/** A step of an offer, in the order in which they are taken; the last one makes the offer complete. */
public record OfferStep(StepKey key, Wording name) {}
