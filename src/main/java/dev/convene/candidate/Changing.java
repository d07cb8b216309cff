package dev.convene.candidate;

import dev.convene.shared.MemberId;
import java.util.Set;

/** What came of a recruiter's change of a candidacy. */
public sealed interface Changing {

    record Changed() implements Changing {}

    /** The candidacy is not in a state in which this can be done, or it was done already. */
    record TooLate(CandidacyStatus status) implements Changing {}

    /** Refused; names those who can help. */
    record NotAllowed(Set<MemberId> recruiters) implements Changing {}
}
