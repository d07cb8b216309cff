package dev.convene.process;

/**
 * What a panel rates.
 *
 * @param good what good looks like, as behaviour that can be observed during the interview
 */
public record Criterion(CriterionKey key, Wording name, Wording good) {}
