package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.MoveInterview;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.FormValues;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives an interview another slot or place. */
@Component
class MoveScreen implements Screen {

    private static final ChooseInterviewView.What WHAT = ChooseInterviewView.What.MOVE;

    private final ChosenInterview chosen;
    private final MoveInterview move;
    private final BookingTroubles troubles;
    private final VenueForms venues;
    private final Warnings warnings;

    MoveScreen(
            ChosenInterview chosen,
            MoveInterview move,
            BookingTroubles troubles,
            VenueForms venues,
            Warnings warnings) {
        this.chosen = chosen;
        this.move = move;
        this.troubles = troubles;
        this.venues = venues;
        this.warnings = warnings;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("move", "déplacer", command -> chosen.choose(command, command.argument(), WHAT, this::form))
                .options(WHAT.field().action(), search -> chosen.search(search))
                .submission(WHAT.id(), submission -> Answer.update(form(submission, chosen.of(submission, WHAT))))
                .opens(Acts.MOVE_INTERVIEW, this::open)
                .opens(MoveForm.WHEN.date().action(), this::redraw)
                .opens(MoveForm.WHEN.time().action(), this::redraw)
                .opens(MoveForm.VENUE.mode().action(), this::redraw)
                .opens(MoveForm.VENUE.site().action(), this::redraw)
                .submission(MoveForm.ID, this::move);
    }

    private void open(Press press) {
        press.open(() -> form(press, ChosenInterview.id(press.value())));
    }

    View form(Talk talk, InterviewId id) {
        var facts = chosen.mine(talk, id);
        return form(talk, facts, facts.slot().startsAt(), Optional.empty());
    }

    private View form(Talk talk, Facts facts, Instant start, Optional<FormValues> values) {
        var venue = venues.change(facts, MoveForm.VENUE, values);
        return MoveView.render(new MoveView.Model(facts, start, talk.reader().zone(), venue), talk.text());
    }

    private void redraw(Press press) {
        var form = press.form();
        MoveForm.WHEN
                .chosen(form, press.meta())
                .ifPresent(start -> press.redraw(() ->
                        form(press, chosen.mine(press, MoveForm.interview(press.meta())), start, Optional.of(form))));
    }

    private Answer move(Submission submission) {
        var before = chosen.facts(MoveForm.interview(submission.meta()));
        var venue = venues.read(before.about().candidacy(), MoveForm.VENUE, submission.form());
        var form = MoveForm.read(submission.form(), submission.meta(), venue);
        var outcome = move.move(submission.reader().id(), form.interview(), form.when(), form.venue(), form.telling());
        if (!(outcome instanceof Booking.Outcome.Booked)) {
            return troubles.answer(outcome, new BookingTroubles.Fields(MoveForm.WHEN, Map.of()), submission.text());
        }
        tell(submission, before);
        return Answer.close();
    }

    private void tell(Submission submission, Facts before) {
        var text = submission.text();
        var after = chosen.facts(before.id());
        var key = after.slot().covers(before.slot()) ? "slack.scheduling.venue.told" : "slack.scheduling.moved.told";
        submission.tell(text.of(key, Phrases.in(text).without(after.about())));
        warnings.tell(submission, before.id());
    }
}
