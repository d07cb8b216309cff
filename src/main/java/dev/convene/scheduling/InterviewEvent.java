package dev.convene.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.shared.MemberId;

/** What happened to an interview; published in the transaction in which it happened. */
public sealed interface InterviewEvent {

    InterviewId interview();

    CandidacyId candidacy();

    record Booked(InterviewId interview, CandidacyId candidacy) implements InterviewEvent {}

    /** Everybody accepted, or a recruiter said to tell the candidate now. */
    record Confirmed(InterviewId interview, CandidacyId candidacy) implements InterviewEvent {}

    /** Another slot, perhaps in another place; everybody is asked again. */
    record Moved(InterviewId interview, CandidacyId candidacy) implements InterviewEvent {}

    /** Another place at the same time; every answer holds. */
    record Relocated(InterviewId interview, CandidacyId candidacy) implements InterviewEvent {}

    record Cancelled(InterviewId interview, CandidacyId candidacy) implements InterviewEvent {}

    /** That it was cancelled is undone: it stands as it did, and so do all answers. */
    record Restored(InterviewId interview, CandidacyId candidacy) implements InterviewEvent {}

    record Held(InterviewId interview, CandidacyId candidacy) implements InterviewEvent {}

    /**
     * It had taken place before, and is written down now.
     *
     * @param cardsAsked whether those who sat there are asked for their cards
     */
    record Recorded(InterviewId interview, CandidacyId candidacy, MemberId by, boolean cardsAsked)
            implements InterviewEvent {}

    /** Somebody sat in an interview that is written down afterwards. */
    record Sat(InterviewId interview, CandidacyId candidacy, MemberId member, boolean cardAsked)
            implements InterviewEvent {}

    record NotHeld(InterviewId interview, CandidacyId candidacy) implements InterviewEvent {}

    record Asked(InterviewId interview, CandidacyId candidacy, MemberId member) implements InterviewEvent {}

    record Accepted(InterviewId interview, CandidacyId candidacy, MemberId member) implements InterviewEvent {}

    record Declined(InterviewId interview, CandidacyId candidacy, MemberId member) implements InterviewEvent {}

    /** Somebody else sits there now, or nobody. */
    record Released(InterviewId interview, CandidacyId candidacy, MemberId member) implements InterviewEvent {}

    /** A panelist says that they were not there: no feedback is owed. */
    record WasAbsent(InterviewId interview, CandidacyId candidacy, MemberId member) implements InterviewEvent {}
}
