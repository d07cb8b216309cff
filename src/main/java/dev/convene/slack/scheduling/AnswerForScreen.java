package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.AnswerForColleague;
import dev.convene.scheduling.AnswerInvitation;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.Choice;
import dev.convene.slack.MemberNames;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
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

    View form(Talk talk, String value) {
        var facts = chosen.mine(talk, ChosenInterview.id(value));
        var panel = facts.panel().stream()
                .map(seat -> new Choice(seat.member().value(), names.of(List.of(seat.member()), talk.text())))
                .toList();
        return AnswerForView.render(
                new AnswerForView.Model(facts, panel, talk.reader().zone()), talk.text());
    }

    private Answer note(Submission submission) {
        var text = submission.text();
        var form = AnswerForForm.read(submission.form());
        var reply = answer.answer(
                submission.reader().id(), MoveForm.interview(submission.meta()), form.colleague(), form.said());
        return switch (reply) {
            case AnswerInvitation.Reply.Noted _ -> {
                submission.tell(text.of("slack.scheduling.answer-for.told", form.colleague()));
                yield Answer.close();
            }
            case AnswerInvitation.Reply.TakenElsewhere _ ->
                Answer.error(AnswerForForm.SAID, said("error.person-taken", form.colleague(), text));
            case AnswerInvitation.Reply.NotAsked _ ->
                Answer.error(AnswerForForm.COLLEAGUE, text.of("slack.scheduling.replace.gone"));
            case AnswerInvitation.Reply.TooLate _ -> throw new Refusal("slack.scheduling.error.too-late");
            case AnswerInvitation.Reply.NotAllowed _ -> throw whom.onlyRecruiters(text);
        };
    }

    private Words said(String key, MemberId colleague, Text.In text) {
        return text.of("slack.scheduling." + key, names.of(List.of(colleague), text));
    }
}
