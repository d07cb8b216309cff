package dev.convene.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.shared.MemberId;
import java.util.Set;

/**
 * An interview is being deleted with its candidacy, in the transaction under way; it can still be read by those who hear
 * this.
 *
 * @param freed those who were to be there, where it was still to come
 */
public record InterviewDeleted(InterviewId interview, CandidacyId candidacy, Set<MemberId> freed) {}
