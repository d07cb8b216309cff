package dev.convene.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.LinkId;
import dev.convene.shared.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who prepares an interview cannot open what the candidate sent.
 *
 * @param link null for the CV
 */
public record LinkNotOpened(CandidacyId candidacy, @Nullable LinkId link, MemberId by) {}
