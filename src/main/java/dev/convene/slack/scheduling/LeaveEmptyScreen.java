package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.LeaveSeatEmpty;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import org.springframework.stereotype.Component;

/** Goes ahead without somebody of the panel. */
@Component
class LeaveEmptyScreen implements Screen {

    /** Value: interview, member. */
    static final ActionId WITHOUT = new ActionId("go-ahead-without");

    private final ChosenInterview chosen;
    private final LeaveSeatEmpty leave;
    private final BookingTroubles troubles;

    LeaveEmptyScreen(ChosenInterview chosen, LeaveSeatEmpty leave, BookingTroubles troubles) {
        this.chosen = chosen;
        this.leave = leave;
        this.troubles = troubles;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(WITHOUT, press -> press.redraw(() -> form(press, press.value())))
                .submission(LeaveEmptyView.ID, this::leave);
    }

    private View form(Talk talk, String value) {
        var parts = value.split(":", 2);
        var facts = chosen.mine(talk, ChosenInterview.id(parts[0]));
        var leaving =
                facts.seatOf(new MemberId(parts[1])).orElseThrow(() -> new Refusal("slack.scheduling.replace.gone"));
        return LeaveEmptyView.render(
                new LeaveEmptyView.Model(facts, leaving, talk.reader().zone()), talk.text());
    }

    private Answer leave(Submission submission) {
        var id = MoveForm.interview(submission.meta());
        var leaving = new MemberId(submission.meta().require("leaving"));
        var reason = submission.form().requireText(LeaveEmptyView.REASON);
        var text = submission.text();
        var outcome = leave.leave(submission.reader().id(), id, leaving, reason);
        if (!(outcome instanceof Booking.Outcome.Booked)) {
            return troubles.answer(outcome, MoveForm.WHEN, LeaveEmptyView.REASON, text);
        }
        submission.tell(text.of("slack.scheduling.without.told", leaving));
        return Answer.close();
    }
}
