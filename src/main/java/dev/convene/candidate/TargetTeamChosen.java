package dev.convene.candidate;

import dev.convene.shared.TeamKey;

/** The team that the person would join is known now, or another than before. */
public record TargetTeamChosen(CandidacyId candidacy, TeamKey team) {}
