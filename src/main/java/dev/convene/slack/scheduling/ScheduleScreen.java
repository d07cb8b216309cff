package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Choices;
import dev.convene.slack.Command;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Search;
import dev.convene.slack.ShortcutId;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import dev.convene.slack.WhichView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Schedule a stage: asks which where nobody said so, then shows the form. */
@Component
class ScheduleScreen implements Screen {

    private final Bookables bookables;
    private final ScheduleModal modal;
    private final WhoHelps whom;

    ScheduleScreen(Bookables bookables, ScheduleModal modal, WhoHelps whom) {
        this.bookables = bookables;
        this.modal = modal;
        this.whom = whom;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("schedule", "planifier", this::typed)
                .shortcut(new ShortcutId("schedule"), shortcut -> choose(shortcut, ""))
                .opens(Acts.SCHEDULE, press -> press.open(() -> modal.of(press, WhichStage.of(press.value()))))
                .options(ChooseStageView.WHICH.action(), this::search)
                .submission(ChooseStageView.ID, this::chosen)
                .options(ScheduleForm.SEAT.action(), this::people)
                .opens(ScheduleView.SMALLER, this::smaller)
                .opens(ScheduleForm.DATE.action(), this::redraw)
                .opens(ScheduleForm.TIME.action(), this::redraw)
                .opens(ScheduleForm.VENUE.mode().action(), this::redraw)
                .opens(ScheduleForm.VENUE.site().action(), this::redraw);
    }

    private void typed(Command command) {
        choose(command, command.argument());
    }

    private void choose(Talk talk, String typed) {
        var fitting = fitting(talk, typed);
        if (WhichView.canList(fitting.size())) {
            talk.tell(WhichView.render(
                    fitting.stream().map(open -> one(open, talk)).toList(), talk.text()));
        } else if (fitting.size() == 1) {
            talk.open(() -> modal.of(talk, fitting.getFirst().which()));
        } else {
            talk.open(() -> searched(talk));
        }
    }

    /** What waits to be scheduled; where nothing does, what could be ahead. */
    private List<Bookables.Open> fitting(Talk talk, String typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        var waiting = bookables.toSchedule(talk.reader().id(), typed);
        return waiting.isEmpty() ? bookables.furtherOn(talk.reader().id(), typed) : waiting;
    }

    private View searched(Talk talk) {
        whom.mustRecruit(talk.reader().id(), talk.text());
        var all = bookables.toSchedule(talk.reader().id(), "");
        return ChooseStageView.render(new ChooseStageView.Model(all.size()), talk.text());
    }

    private static WhichView.One one(Bookables.Open open, Talk talk) {
        var value = open.file().id().value() + ":" + open.stage().key();
        return new WhichView.One(Acts.SCHEDULE, value, WhichView.candidacy(open.file(), open.stage(), talk.text()));
    }

    private Choices search(Search search) {
        var actor = search.reader().id();
        return ChooseStageView.choices(
                bookables.toSchedule(actor, search.typed()), bookables.furtherOn(actor, search.typed()), search.text());
    }

    private Answer chosen(Submission submission) {
        var which = WhichStage.of(submission.form().requireChoice(ChooseStageView.WHICH));
        return Answer.update(modal.of(submission, which));
    }

    private Choices people(Search search) {
        return modal.people(search);
    }

    private void redraw(Press press) {
        draw(press, ScheduleForm.which(press.meta()));
    }

    /** From the form itself, or from the modal that says why there is no panel. */
    private void smaller(Press press) {
        draw(press, WhichStage.of(press.value()).withSmallerPanel());
    }

    private void draw(Press press, WhichStage which) {
        var start = WhenFields.isIn(press.meta())
                ? ScheduleForm.WHEN.chosen(press.form(), press.meta())
                : Optional.<Instant>empty();
        press.redraw(() -> start.map(at -> modal.of(press, which, at, Optional.of(press.form())))
                .orElseGet(() -> modal.of(press, which)));
    }
}
