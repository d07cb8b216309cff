package dev.convene.slack.home;

import dev.convene.candidate.CandidacyFile;
import dev.convene.insight.Task;
import dev.convene.process.OfferStep;
import dev.convene.process.Stage;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.Seat;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Confirm;
import dev.convene.slack.Layout;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.ArrayList;
import java.util.List;

/** What waits for somebody, a line each, with the buttons that get it done. */
final class TaskLines {

    private static final int MOST_REPLACED = 3;

    private final Subjects subjects;
    private final Text.In text;

    TaskLines(Subjects subjects) {
        this.subjects = subjects;
        this.text = subjects.text();
    }

    <L extends Layout<L>> void add(L layout, List<? extends Task> tasks) {
        tasks.forEach(task -> {
            layout.section(line(task));
            layout.actions(buttons(task));
        });
    }

    private Words line(Task task) {
        var since = subjects.dates().day(task.since(), subjects.zone());
        return switch (task) {
            case Task.AnswerInvitation(var interview, var _) ->
                text.of("slack.home.task.answer", subjects.of(interview), subjects.when(interview));
            case Task.WriteScorecard(var interview, var _) ->
                text.of("slack.home.task.card", subjects.of(interview), since);
            case Task.DecideStage(var file, var _) ->
                text.of("slack.home.task.decide", subjects.of(file, file.stage()), since);
            case Task.ScheduleStage(var file, var stage, var _) ->
                text.of("slack.home.task.schedule", subjects.of(file, stage), since);
            case Task.FillSeat(var interview, var _) -> text.of("slack.home.task.fill-seat", subjects.of(interview));
            case Task.CompleteOfferStep(var file, var step, var _) ->
                text.of(
                        "slack.home.task.offer",
                        subjects.of(file, file.stage()),
                        step.name().in(text.locale()),
                        since);
        };
    }

    private List<Button> buttons(Task task) {
        return switch (task) {
            case Task.AnswerInvitation(var interview, var _) -> answers(interview);
            case Task.WriteScorecard(var interview, var _) ->
                List.of(button(Acts.WRITE_CARD, "card", interview).primary());
            case Task.DecideStage(var file, var _) -> List.of(decide(file), open(file));
            case Task.ScheduleStage(var file, var stage, var _) -> List.of(schedule(file, stage), open(file));
            case Task.FillSeat(var interview, var _) -> replacements(interview);
            case Task.CompleteOfferStep(var file, var step, var _) -> List.of(complete(file, step), open(file));
        };
    }

    private List<Button> answers(InterviewFile interview) {
        return List.of(
                button(Acts.ACCEPT_INVITATION, "accept", interview).primary(),
                button(Acts.DECLINE_INVITATION, "decline", interview));
    }

    private Button decide(CandidacyFile file) {
        var standing = file.candidacy().standing();
        var value = file.id().value() + ":" + standing.stage() + ":" + standing.attempt();
        return Button.of(Acts.DECIDE, verb("decide"), value).primary();
    }

    private Button schedule(CandidacyFile file, Stage stage) {
        return Button.of(Acts.SCHEDULE, verb("schedule"), file.id().value() + ":" + stage.key())
                .primary();
    }

    private Button complete(CandidacyFile file, OfferStep step) {
        var name = step.name().in(text.locale());
        return Button.of(Acts.COMPLETE_OFFER_STEP, verb("offer"), file.id().value() + ":" + step.key())
                .confirm(new Confirm(
                        text.of("slack.home.offer.title"),
                        text.of("slack.home.offer.text", name),
                        verb("offer"),
                        text.of("slack.home.button.back")));
    }

    /** A button for each who said no; Slack shows five at most. */
    private List<Button> replacements(InterviewFile interview) {
        var buttons = new ArrayList<Button>();
        interview.panel().seats().stream()
                .filter(seat -> seat.answer() == Answer.DECLINED)
                .limit(MOST_REPLACED)
                .forEach(seat -> buttons.add(replace(interview, seat, buttons.size())));
        buttons.add(open(interview.candidacy()));
        return buttons;
    }

    private Button replace(InterviewFile interview, Seat seat, int place) {
        var value = interview.interview().id().value() + ":" + seat.member();
        return Button.of(Acts.REPLACE_PANELIST.with(place), verb("replace"), value);
    }

    private Button button(ActionId act, String verb, InterviewFile interview) {
        return Button.of(act, verb(verb), interview.interview().id().value().toString());
    }

    private Button open(CandidacyFile file) {
        return Button.of(Acts.OPEN_CANDIDACY, verb("open"), file.id().value().toString());
    }

    private Words verb(String name) {
        return text.of("slack.home.button." + name);
    }
}
