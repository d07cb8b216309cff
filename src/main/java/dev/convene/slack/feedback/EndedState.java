package dev.convene.slack.feedback;

import dev.convene.shared.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How things stand for one panelist after an interview. */
sealed interface EndedState {

    /** The card is still to be written. */
    record Owed() implements EndedState {}

    /** A recruiter typed what the panelist gave orally; it waits for their word. */
    record Reported(MemberId by) implements EndedState {}

    record Awaiting(List<MemberId> missing, int of) implements EndedState {}

    record Complete(boolean alone) implements EndedState {}

    /** No card is waited for any more, though the reader's is not in. */
    record Closed(MemberId by) implements EndedState {}

    record ReaderAbsent() implements EndedState {}

    /** @param by who said so; null where it is not known */
    record CandidateAbsent(@Nullable MemberId by) implements EndedState {}

    record Moved() implements EndedState {}

    record Cancelled() implements EndedState {}

    /** The panelist has no seat any more. */
    record NotSeated() implements EndedState {}
}
