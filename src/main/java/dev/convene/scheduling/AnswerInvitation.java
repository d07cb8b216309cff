package dev.convene.scheduling;

import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** Somebody asked to sit on a panel says yes or no, or changes their mind before the interview begins. */
@Component
public class AnswerInvitation {

    private final NoteAnswer note;

    AnswerInvitation(NoteAnswer note) {
        this.note = note;
    }

    public Reply accept(MemberId member, InterviewId interview) {
        return note.note(interview, member, Said.yes(), member);
    }

    public Reply decline(MemberId member, InterviewId interview, DeclineReason reason) {
        return note.note(interview, member, Said.no(reason), member);
    }

    /** What came of it. */
    public sealed interface Reply {

        /** @param panel as it is now */
        record Noted(Panel panel) implements Reply {}

        /** Not, or no longer, on this panel. */
        record NotAsked() implements Reply {}

        /** The interview has begun, or will not take place. */
        record TooLate() implements Reply {}

        /** The member said yes to another interview at that time since. */
        record TakenElsewhere() implements Reply {}

        /** Only recruiters who may know of the candidacy answer for others. */
        record NotAllowed() implements Reply {}
    }
}
