package dev.convene.scheduling;

import dev.convene.process.StageKey;

/** Which stage of the process an interview is for, and which attempt at it. */
public record Occasion(StageKey stage, int attempt) {}
