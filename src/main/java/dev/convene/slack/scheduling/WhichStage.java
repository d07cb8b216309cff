package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.process.StageKey;
import dev.convene.scheduling.Wanted;
import java.util.UUID;

/**
 * What is to be scheduled, as buttons, choices and forms carry it.
 *
 * @param smaller whether a panel smaller than the recipe will do
 * @param wanted whom to propose
 */
record WhichStage(CandidacyId candidacy, StageKey stage, boolean smaller, Wanted wanted) {

    private static final String SMALLER = "smaller";

    WhichStage(CandidacyId candidacy, StageKey stage) {
        this(candidacy, stage, false, Wanted.ANYBODY);
    }

    /** Reads the value of {@link dev.convene.slack.Acts#SCHEDULE}, or what {@link #value} made. */
    static WhichStage of(String value) {
        var parts = value.split(":");
        var candidacy = new CandidacyId(UUID.fromString(parts[0]));
        var stage = new StageKey(parts[1]);
        return parts.length < 4
                ? new WhichStage(candidacy, stage)
                : new WhichStage(candidacy, stage, parts[2].equals(SMALLER), Wanted.valueOf(parts[3]));
    }

    String value() {
        return String.join(
                ":", candidacy.value().toString(), stage.value(), smaller ? SMALLER : "whole", wanted.name());
    }

    WhichStage withSmallerPanel() {
        return new WhichStage(candidacy, stage, true, wanted);
    }

    WhichStage wanting(Wanted others) {
        return new WhichStage(candidacy, stage, smaller, others);
    }
}
