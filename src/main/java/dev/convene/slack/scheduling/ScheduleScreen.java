package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyId;
import dev.convene.process.StageKey;
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
import java.util.UUID;
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
                .opens(Acts.SCHEDULE, press -> press.open(() -> modal.of(press, Which.of(press.value()))))
                .options(ChooseStageView.WHICH.action(), this::search)
                .submission(ChooseStageView.ID, this::chosen)
                .options(ScheduleForm.SEAT.action(), this::people)
                .opens(ScheduleForm.DATE.action(), this::redraw)
                .opens(ScheduleForm.TIME.action(), this::redraw);
    }

    /** What is to be scheduled, as buttons and choices carry it. */
    record Which(CandidacyId candidacy, StageKey stage) {

        static Which of(String value) {
            var parts = value.split(":", 2);
            return new Which(new CandidacyId(UUID.fromString(parts[0])), new StageKey(parts[1]));
        }
    }

    private void typed(Command command) {
        choose(command, command.argument());
    }

    private void choose(Talk talk, String typed) {
        talk.open(() -> {
            whom.mustRecruit(talk.reader().id(), talk.text());
            var fitting = bookables.toSchedule(talk.reader().id(), typed);
            if (!typed.isEmpty() && fitting.size() == 1) {
                var one = fitting.getFirst();
                return modal.of(talk, new Which(one.file().id(), one.stage().key()));
            }
            var all = bookables.toSchedule(talk.reader().id(), "");
            return ChooseStageView.render(new ChooseStageView.Model(all.size()), talk.text());
        });
    }

    private Choices search(Search search) {
        return ChooseStageView.choices(bookables.toSchedule(search.reader().id(), search.typed()), search.text());
    }

    private Answer chosen(Submission submission) {
        var which = Which.of(submission.form().requireChoice(ChooseStageView.WHICH));
        return Answer.update(modal.of(submission, which));
    }

    private Choices people(Search search) {
        return modal.people(search);
    }

    private void redraw(Press press) {
        var form = ScheduleForm.WHEN.chosen(press.form(), press.meta());
        var which = new Which(ScheduleForm.candidacy(press.meta()), ScheduleForm.stage(press.meta()));
        form.ifPresent(start -> press.redraw(() -> modal.of(press, which, start)));
    }
}
