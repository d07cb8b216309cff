package dev.convene.slack.letter;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyRights;
import dev.convene.mail.MarkLetterSent;
import dev.convene.mail.WriteByHand;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes note that a recruiter has written to the candidate themselves. */
@Component
class WroteScreen implements Screen {

    private final ReadInterview interviews;
    private final WriteByHand byHand;
    private final CandidacyRights rights;
    private final Recruiters recruiters;

    WroteScreen(ReadInterview interviews, WriteByHand byHand, CandidacyRights rights, Recruiters recruiters) {
        this.interviews = interviews;
        this.byHand = byHand;
        this.rights = rights;
        this.recruiters = recruiters;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.WROTE_MYSELF, press -> show(press, press.value())).submission(WroteView.ID, this::wrote);
    }

    void show(Press press, String value) {
        var id = new InterviewId(UUID.fromString(value));
        press.open(() -> view(press, interviews.require(id)));
    }

    private View view(Press talk, InterviewFile file) {
        if (!rights.mayRecruit(talk.reader().id(), file.candidacy())) {
            throw recruiters.notYours(talk.text());
        }
        return WroteView.render(
                new WroteView.Model(WroteView.meta(file.interview().id()), LetterView.About.of(file)), talk.text());
    }

    private Answer wrote(Submission submission) {
        switch (byHand.written(submission.reader().id(), WroteView.interview(submission.meta()))) {
            case MarkLetterSent.Marking.Marked _ ->
                submission.tell(submission.text().of("slack.letter.wrote.noted"));
            case MarkLetterSent.Marking.NotAllowed _ -> throw recruiters.notYours(submission.text());
            case MarkLetterSent.Marking.NotReady(var status) -> throw LetterScreen.notReady(status);
        }
        return Answer.close();
    }
}
