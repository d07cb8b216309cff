package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.panel.AbsenceId;
import dev.convene.panel.AbsenceRules;
import dev.convene.panel.PutDownAbsence;
import dev.convene.panel.TakeBackAbsence;
import dev.convene.scheduling.FindTouched;
import dev.convene.shared.MemberId;
import dev.convene.slack.Answer;
import dev.convene.slack.Command;
import dev.convene.slack.Message;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code /interview away}: for today, a day, a range; for oneself, and as a recruiter for a colleague. */
@Component
class AwayScreen implements Screen {

    private final AwayDesk desk;
    private final AwayTroubles troubles;
    private final AbsenceRules rules;
    private final FindTouched touched;
    private final PutDownAbsence putDown;
    private final TakeBackAbsence takeBack;

    AwayScreen(
            AwayDesk desk,
            AwayTroubles troubles,
            AbsenceRules rules,
            FindTouched touched,
            PutDownAbsence putDown,
            TakeBackAbsence takeBack) {
        this.desk = desk;
        this.troubles = troubles;
        this.rules = rules;
        this.touched = touched;
        this.putDown = putDown;
        this.takeBack = takeBack;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("away", List.of("absent", "absente", "absence"), this::open)
                .submission(AwayForm.ID, this::check)
                .submission(AwayCheckView.ID, this::putDown)
                .changes(AwayView.REMOVE, this::remove)
                .changes(AwayDoneView.TAKE_BACK, this::takeBack);
    }

    private void open(Command command) {
        var typed = desk.typed(command);
        command.open(() ->
                typed.form().map(form -> checked(command, typed, form)).orElseGet(() -> desk.form(command, typed)));
    }

    /** What was typed whole is asked about at once; what will not do comes back as a form that says why. */
    private View checked(Command command, Typed typed, AwayForm form) {
        return rules.refusal(command.reader().id(), form.member(), form.leave())
                .map(why -> desk.form(command, typed.because(troubles.sentence(why, command.text()))))
                .orElseGet(() -> check(command, form));
    }

    private Answer check(Submission submission) {
        var reader = submission.reader();
        var form = AwayForm.read(submission.form(), reader.id(), member -> desk.zoneOf(member, reader));
        return rules.refusal(reader.id(), form.member(), form.leave())
                .map(why -> Answer.error(AwayTroubles.field(why, form), troubles.sentence(why, submission.text())))
                .orElseGet(() -> Answer.update(check(submission, form)));
    }

    private View check(Talk talk, AwayForm form) {
        return AwayCheckView.render(
                new AwayCheckView.Model(
                        form,
                        talk.reader().id(),
                        touchedBy(talk.reader().id(), form),
                        talk.reader().zone()),
                talk.text());
    }

    private Answer putDown(Submission submission) {
        var form = AwayForm.read(submission.meta());
        var actor = submission.reader().id();
        var count = touchedBy(actor, form).count();
        var text = submission.text();
        switch (putDown.putDown(actor, form.member(), form.leave())) {
            case PutDownAbsence.Outcome.PutDown(var absence) ->
                submission.tell(AwayDoneView.render(new AwayDoneView.Model(absence, actor, count), text));
            case PutDownAbsence.Outcome.Refused(var why) -> submission.tell(troubles.sentence(why, text));
        }
        return Answer.close();
    }

    private FindTouched.Touched touchedBy(MemberId actor, AwayForm form) {
        return touched.find(
                actor, form.member(), form.leave().startsAt(), form.leave().endsAt());
    }

    private void remove(Press press) {
        takeBack.takeBack(press.reader().id(), absence(press));
        press.redraw(() -> desk.form(press, Typed.nothing(press.reader().id())));
    }

    private void takeBack(Press press) {
        var outcome = takeBack.takeBack(press.reader().id(), absence(press));
        var key = outcome == TakeBackAbsence.Outcome.TAKEN_BACK ? "taken-back" : "not-there";
        press.replace(Message.of(press.text().of("slack.panel.away." + key)));
    }

    private static AbsenceId absence(Press press) {
        return new AbsenceId(UUID.fromString(press.value()));
    }
}
