package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.CancelInterview;
import dev.convene.scheduling.InterviewId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Calls an interview off. */
@Component
class CancelScreen implements Screen {

    private static final ChooseInterviewView.What WHAT = ChooseInterviewView.What.CANCEL;

    private final ChosenInterview chosen;
    private final CancelInterview cancel;
    private final BookingTroubles troubles;

    CancelScreen(ChosenInterview chosen, CancelInterview cancel, BookingTroubles troubles) {
        this.chosen = chosen;
        this.cancel = cancel;
        this.troubles = troubles;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("cancel", "annuler", command -> chosen.choose(command, command.argument(), WHAT, this::question))
                .options(WHAT.field().action(), search -> chosen.search(search))
                .submission(WHAT.id(), submission -> Answer.update(question(submission, chosen.of(submission, WHAT))))
                .opens(
                        Acts.CANCEL_INTERVIEW,
                        press -> press.open(() -> question(press, ChosenInterview.id(press.value()))))
                .submission(CancelView.ID, this::cancel);
    }

    View question(Talk talk, InterviewId id) {
        return CancelView.render(
                new CancelView.Model(chosen.mine(talk, id), talk.reader().zone()), talk.text());
    }

    private Answer cancel(Submission submission) {
        var id = MoveForm.interview(submission.meta());
        var outcome = cancel.cancel(submission.reader().id(), id);
        var text = submission.text();
        if (!(outcome instanceof Booking.Outcome.Booked)) {
            return troubles.answer(outcome, new BookingTroubles.Fields(MoveForm.WHEN, Map.of()), text);
        }
        submission.tell(CancelView.told(chosen.facts(id), text));
        return Answer.close();
    }
}
