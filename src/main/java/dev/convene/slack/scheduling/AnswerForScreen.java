package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.AnswerForColleague;
import dev.convene.scheduling.AnswerInvitation;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.Choice;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** A recruiter notes what a colleague said by phone; the colleague is told and can correct it. */
@Component
class AnswerForScreen implements Screen {

    /** Value: interview. */
    static final ActionId ANSWER_FOR = new ActionId("answer-for-colleague");

    private final ChosenInterview chosen;
    private final AnswerForColleague answer;
    private final MemberNames names;
    private final WhoHelps whom;

    AnswerForScreen(ChosenInterview chosen, AnswerForColleague answer, MemberNames names, WhoHelps whom) {
        this.chosen = chosen;
        this.answer = answer;
        this.names = names;
        this.whom = whom;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(ANSWER_FOR, press -> press.open(() -> form(press, press.value())))
                .submission(AnswerForView.ID, this::note);
    }

    View form(Press talk, String value) {
        var facts = chosen.mine(talk, ChosenInterview.id(value));
        var panel = facts.panel().stream()
                .map(seat -> new Choice(seat.member().value(), names.of(List.of(seat.member()), talk.text())))
                .toList();
        return AnswerForView.render(
                new AnswerForView.Model(
                        facts, panel, MoveForm.meta(facts.id()), talk.reader().zone()),
                talk.text());
    }

    private Answer note(Submission submission) {
        var form = AnswerForForm.read(submission.form());
        var interview = MoveForm.interview(submission.meta());
        var reply = answer.answer(submission.reader().id(), interview, form.colleague(), form.said());
        if (reply instanceof AnswerInvitation.Reply.Noted) {
            submission.tell(submission.text().of("slack.scheduling.answer-for.told", form.colleague()));
            return Answer.close();
        }
        return trouble(reply, form.colleague(), submission.text());
    }

    /** @throws Refusal for what no field could mend */
    private Answer trouble(AnswerInvitation.Reply reply, MemberId colleague, Text.In text) {
        return switch (reply) {
            case AnswerInvitation.Reply.TakenElsewhere _ ->
                Answer.error(
                        AnswerForForm.SAID,
                        text.of("slack.scheduling.error.person-taken", names.of(List.of(colleague), text)));
            case AnswerInvitation.Reply.NotAsked _ ->
                Answer.error(AnswerForForm.COLLEAGUE, text.of("slack.scheduling.replace.gone"));
            case AnswerInvitation.Reply.NotAllowed _ -> throw whom.onlyRecruiters(text);
            default -> throw new Refusal("slack.scheduling.error.too-late");
        };
    }
}
