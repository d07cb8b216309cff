package dev.convene.candidate;

import dev.convene.shared.MemberId;

/** Somebody decides about the candidacy from now on, where those whom its stages name are kept away. */
public record DeciderNamed(CandidacyId candidacy, MemberId decider) {}
