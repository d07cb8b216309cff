package dev.convene.slack.feedback;

import com.slack.api.model.view.View;
import dev.convene.feedback.CloseRound;
import dev.convene.feedback.CloseRound.Closing;
import dev.convene.scheduling.InterviewId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Reader;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Waiting for no more cards of an interview. */
@Component
class CloseRoundScreen implements Screen {

    private final CloseRound closeRound;
    private final CardPages cards;

    CloseRoundScreen(CloseRound closeRound, CardPages cards) {
        this.closeRound = closeRound;
        this.cards = cards;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.CLOSE_ROUND, press -> open(press, press.value()));
        routes.submission(CloseRoundView.ID, this::submit);
    }

    /** @param value of {@link Acts#CLOSE_ROUND} */
    void open(Press press, String value) {
        press.open(() -> view(
                press.reader(),
                closeRound.look(press.reader().id(), new InterviewId(UUID.fromString(value))),
                press.text()));
    }

    private Answer submit(Submission submission) {
        var outcome =
                closeRound.close(submission.reader().id(), submission.meta().id("interview", InterviewId::new));
        return Answer.update(view(submission.reader(), outcome, submission.text()));
    }

    private View view(Reader reader, Closing outcome, Text.In text) {
        return switch (outcome) {
            case Closing.Open(var file, var round) ->
                CloseRoundView.render(new CloseRoundView.Model(file, round), text);
            case Closing.Closed(var file, var round) ->
                RoundClosedView.render(new RoundClosedView.Model(file, round, cards.mayDecideNow(reader, file)), text);
            case Closing.NothingMissing(var _) ->
                NoticeView.render(text.of("slack.feedback.close-round.nothing-missing"), text);
            case Closing.NeverOpened() -> NoticeView.render(text.of("slack.feedback.close-round.never-opened"), text);
            case Closing.NotAllowed() -> NoticeView.render(text.of("slack.feedback.close-round.not-allowed"), text);
        };
    }
}
