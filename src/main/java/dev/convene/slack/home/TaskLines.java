package dev.convene.slack.home;

import dev.convene.candidate.CandidacyFile;
import dev.convene.insight.Task;
import dev.convene.process.OfferStep;
import dev.convene.process.Stage;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.InterviewFile;
import dev.convene.scheduling.Seat;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Button;
import dev.convene.slack.Confirm;
import dev.convene.slack.Layout;
import dev.convene.slack.Menu;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.stream.Stream;

/** What waits for somebody, a line each, with the buttons that get it done. */
final class TaskLines {

    private final Subjects subjects;
    private final boolean passing;
    private final Text.In text;

    /** @param passing whether they stand in a message that nobody updates */
    TaskLines(Subjects subjects, boolean passing) {
        this.subjects = subjects;
        this.passing = passing;
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
                said("answer", subjects.of(interview), subjects.when(interview));
            case Task.WriteScorecard(var interview, var reported, var _) ->
                said(reported ? "confirm-card" : "card", subjects.of(interview), since);
            case Task.DecideStage(var file, var _) -> said("decide", subjects.of(file, file.stage()), since);
            case Task.NameDecider(var file, var _) -> said("name-decider", subjects.of(file, file.stage()), since);
            case Task.ScheduleStage(var file, var stage, var _) -> said("schedule", subjects.of(file, stage), since);
            case Task.FillSeat(var interview, var _) ->
                said(
                        "fill-seat",
                        subjects.of(interview),
                        text.list(declined(interview).map(Text::mention).toList()));
            case Task.CompleteOfferStep(var file, var step, var _) -> {
                var name = step.name().in(text.locale());
                yield said("offer", subjects.of(file, file.stage()), name, since);
            }
        };
    }

    private Words said(String task, Object... facts) {
        return text.of("slack.home.task." + task, facts);
    }

    private List<Button> buttons(Task task) {
        return switch (task) {
            case Task.AnswerInvitation(var interview, var _) -> answers(interview);
            case Task.WriteScorecard(var interview, var reported, var _) ->
                List.of(button(Acts.WRITE_CARD, reported ? "confirm-card" : "card", interview)
                        .primary());
            case Task.DecideStage(var file, var _) -> List.of(decide(file), open(file));
            case Task.NameDecider(var file, var _) -> List.of(nameDecider(file), open(file));
            case Task.ScheduleStage(var file, var stage, var _) -> List.of(schedule(file, stage), open(file));
            case Task.FillSeat(var interview, var _) -> replacements(interview);
            case Task.CompleteOfferStep(var file, var step, var _) -> List.of(complete(file, step), open(file));
        };
    }

    /** An ephemeral message cannot follow what is answered in it, so there it leads to the list that can. */
    private List<Button> answers(InterviewFile interview) {
        if (passing) {
            return List.of(Menu.button("me", verb("answer")));
        }
        return List.of(
                button(Acts.ACCEPT_INVITATION, "accept", interview).primary(),
                button(Acts.DECLINE_INVITATION, "decline", interview));
    }

    private Button decide(CandidacyFile file) {
        var standing = file.candidacy().standing();
        var value = file.id().value() + ":" + standing.stage() + ":" + standing.attempt();
        return Button.of(Acts.DECIDE, verb("decide"), value).primary();
    }

    private Button nameDecider(CandidacyFile file) {
        return Button.of(
                        Acts.NAME_DECIDER,
                        verb("name-decider"),
                        file.id().value().toString())
                .primary();
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

    /** One at a time: once somebody else is found, the next one who said no comes up. */
    private List<Button> replacements(InterviewFile interview) {
        var open = open(interview.candidacy());
        return declined(interview)
                .findFirst()
                .map(member -> interview.interview().id().value() + ":" + member)
                .map(value -> List.of(
                        Button.of(Acts.REPLACE_PANELIST, verb("replace"), value).primary(), open))
                .orElse(List.of(open));
    }

    private static Stream<MemberId> declined(InterviewFile interview) {
        return interview.panel().seats().stream()
                .filter(seat -> seat.answer() == Answer.DECLINED)
                .map(Seat::member);
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
