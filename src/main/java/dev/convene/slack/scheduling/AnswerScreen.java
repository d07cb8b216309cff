package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.AnswerInvitation;
import dev.convene.scheduling.DeclineReason;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.ReadInterview;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import org.springframework.stereotype.Component;

/** Says yes or no to an invitation, and changes one's mind. The invitation itself tells what came of it. */
@Component
class AnswerScreen implements Screen {

    static final ActionId CHANGE = new ActionId("change-answer");

    /** A no without a reason asked for: what somebody else had noted was wrong. Value: interview. */
    static final ActionId CANNOT = new ActionId("cannot-take-part");

    private final AnswerInvitation answer;
    private final ReadInterview interviews;

    AnswerScreen(AnswerInvitation answer, ReadInterview interviews) {
        this.answer = answer;
        this.interviews = interviews;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(Acts.ACCEPT_INVITATION, this::accept)
                .changes(CANNOT, this::cannot)
                .opens(Acts.DECLINE_INVITATION, press -> press.open(() -> decline(press, interview(press))))
                .opens(CHANGE, this::change)
                .submission(DeclineView.ID, this::declined)
                .submission(AcceptAfterAllView.ID, this::acceptedAfterAll);
    }

    private void accept(Press press) {
        AnswerTroubles.check(answer.accept(press.reader().id(), interview(press)));
    }

    private void cannot(Press press) {
        AnswerTroubles.check(answer.decline(press.reader().id(), interview(press), DeclineReason.OTHER));
    }

    private static InterviewId interview(Press press) {
        return ChosenInterview.id(press.value());
    }

    private void change(Press press) {
        press.open(() -> {
            var facts = asked(press, interview(press));
            var seat = facts.seatOf(press.reader().id()).orElseThrow();
            return seat.answer() == dev.convene.scheduling.Answer.DECLINED
                    ? AcceptAfterAllView.render(
                            new AcceptAfterAllView.Model(facts, press.reader().zone()), press.text())
                    : DeclineView.render(
                            new DeclineView.Model(facts, press.reader().zone()), press.text());
        });
    }

    private View decline(Talk talk, InterviewId id) {
        var model = new DeclineView.Model(asked(talk, id), talk.reader().zone());
        return DeclineView.render(model, talk.text());
    }

    /** Whoever declined may still look at the slot to change their mind, so this does not ask for a live seat. */
    private Facts asked(Talk talk, InterviewId id) {
        return interviews
                .file(id)
                .filter(file -> !file.candidacy().isKeptFrom(talk.reader().id()))
                .map(Facts::of)
                .filter(Facts::isAhead)
                .filter(facts -> facts.seatOf(talk.reader().id()).isPresent())
                .orElseThrow(() -> new Refusal("slack.scheduling.error.not-asked"));
    }

    private Answer declined(Submission submission) {
        var reason = DeclineReason.valueOf(submission.form().requireChoice(DeclineView.REASON));
        AnswerTroubles.check(answer.decline(submission.reader().id(), MoveForm.interview(submission.meta()), reason));
        return Answer.close();
    }

    private Answer acceptedAfterAll(Submission submission) {
        AnswerTroubles.check(answer.accept(submission.reader().id(), MoveForm.interview(submission.meta())));
        return Answer.close();
    }
}
