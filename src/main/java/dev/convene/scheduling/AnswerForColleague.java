package dev.convene.scheduling;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyRights;
import dev.convene.shared.MemberId;
import org.springframework.stereotype.Component;

/** A recruiter notes what a colleague said to an invitation by phone; the colleague can always answer otherwise. */
@Component
public class AnswerForColleague {

    private final Interviews interviews;
    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final NoteAnswer note;

    AnswerForColleague(Interviews interviews, Candidacies candidacies, CandidacyRights rights, NoteAnswer note) {
        this.interviews = interviews;
        this.candidacies = candidacies;
        this.rights = rights;
        this.note = note;
    }

    public AnswerInvitation.Reply answer(MemberId actor, InterviewId interview, MemberId colleague, Said said) {
        var file = candidacies.require(interviews.require(interview).interview().candidacy());
        return rights.mayRecruit(actor, file)
                ? note.note(interview, colleague, said, actor)
                : new AnswerInvitation.Reply.NotAllowed();
    }
}
