package dev.convene.slack.scheduling;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.LeaveStage;
import dev.convene.candidate.ReadCandidacy;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Scheduling;
import dev.convene.scheduling.Wanted;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A stage that was held is done once more, and goes straight on to its date. */
@Component
@Order(710)
class RepeatScreen implements Screen, SheetAction {

    /** Value: candidacy, stage. */
    private static final ActionId REPEAT = new ActionId("repeat-stage");

    private final LeaveStage leaveStage;
    private final ReadCandidacy candidacies;
    private final CandidacyRights rights;
    private final Scheduling scheduling;
    private final ScheduleModal modal;

    RepeatScreen(
            LeaveStage leaveStage,
            ReadCandidacy candidacies,
            CandidacyRights rights,
            Scheduling scheduling,
            ScheduleModal modal) {
        this.leaveStage = leaveStage;
        this.candidacies = candidacies;
        this.rights = rights;
        this.scheduling = scheduling;
        this.modal = modal;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(REPEAT, press -> open(press, press.value())).submission(RepeatView.ID, this::submit);
    }

    @Override
    public ActionId act() {
        return REPEAT;
    }

    /** Offered once the stage was held: before that, its interview is moved. */
    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return file.candidacy().standing().status() == CandidacyStatus.ACTIVE
                        && rights.maySteer(sheet.reader().id(), file, file.stage())
                        && scheduling
                                .booked(file, file.stage().key())
                                .filter(panel -> panel.interview().status() == InterviewStatus.HELD)
                                .isPresent()
                ? List.of(
                        new Entry(file.id().value() + ":" + file.stage().key(), text.of("slack.scheduling.repeat.act")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var which = WhichStage.of(value);
        press.open(() -> form(press, which));
    }

    private View form(Press press, WhichStage which) {
        var file = candidacies
                .read(press.reader().id(), which.candidacy())
                .orElseThrow(() -> new Refusal("slack.scheduling.repeat.overtaken"));
        var standing = file.candidacy().standing();
        if (!standing.stage().equals(which.stage()) || !(file.stage() instanceof Stage.Meeting meeting)) {
            throw new Refusal("slack.scheduling.repeat.overtaken");
        }
        return RepeatView.render(new RepeatView.Model(Facts.About.of(file, meeting), standing.attempt()), press.text());
    }

    private Answer submit(Submission submission) {
        var which = ScheduleForm.which(submission.meta());
        var text = submission.text();
        var outcome = leaveStage.leave(
                submission.reader().id(),
                which.candidacy(),
                which.stage(),
                Math.toIntExact(submission.meta().number("attempt")),
                LeaveStage.Way.REPEAT,
                submission.form().requireText(RepeatView.REASON));
        return switch (outcome) {
            case LeaveStage.Outcome.Left _ -> left(submission, which);
            case LeaveStage.Outcome.Overtaken _, LeaveStage.Outcome.LastStage _ ->
                Answer.error(RepeatView.REASON, text.of("slack.scheduling.repeat.overtaken"));
            case LeaveStage.Outcome.ReasonMissing _ ->
                Answer.error(RepeatView.REASON, text.of("slack.scheduling.error.reason-missing"));
            case LeaveStage.Outcome.NotAllowed(var able) ->
                Answer.error(RepeatView.REASON, text.of("slack.scheduling.repeat.not-allowed", people(able, text)));
        };
    }

    /** Whoever decides without recruiting has said that it is done again; a recruiter finds the date. */
    private Answer left(Submission submission, WhichStage which) {
        var file = candidacies.read(submission.reader().id(), which.candidacy()).orElseThrow();
        if (!rights.mayRecruit(submission.reader().id(), file)) {
            submission.tell(submission.text().of("slack.scheduling.repeat.told"));
            return Answer.close();
        }
        var wanted = Wanted.valueOf(submission.form().requireChoice(RepeatView.PANEL));
        return Answer.update(modal.of(submission, which.wanting(wanted)));
    }

    private static Words people(Set<MemberId> members, Text.In text) {
        return text.list(members.stream().map(Text::mention).toList());
    }
}
