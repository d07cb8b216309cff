package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.LeaveStage;
import dev.convene.candidate.Undo;
import dev.convene.process.StageKey;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.Message;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.UndoButton;
import dev.convene.slack.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A stage is skipped: the candidacy goes on without it. */
@Component
@Order(700)
class SkipScreen implements Screen, SheetAction {

    /** Value: candidacy. */
    private static final ActionId SKIP = new ActionId("skip-stage");

    private final LeaveStage leaveStage;
    private final CandidacyRights rights;
    private final Undo undo;
    private final Sheets sheets;

    SkipScreen(LeaveStage leaveStage, CandidacyRights rights, Undo undo, Sheets sheets) {
        this.leaveStage = leaveStage;
        this.rights = rights;
        this.undo = undo;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(SKIP, press -> open(press, press.value()));
        routes.submission(SkipView.ID, this::submit);
    }

    @Override
    public ActionId act() {
        return SKIP;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return file.candidacy().standing().status() == CandidacyStatus.ACTIVE
                        && rights.maySteer(sheet.reader().id(), file, file.stage())
                ? List.of(new Entry(file.id().value().toString(), text.of("slack.candidate.skip.act")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var id = new CandidacyId(UUID.fromString(value));
        press.open(() -> view(press, sheets.file(press.reader(), id, press.text())));
    }

    private View view(Press press, CandidacyFile file) {
        var standing = file.candidacy().standing();
        var next = file.process()
                .after(standing.stage())
                .orElseThrow(() -> new Refusal("slack.candidate.skip.last", Say.stage(file.stage(), press.text())));
        var meta =
                sheets.onTopOf(press, file.id()).and("stage", standing.stage()).and("attempt", standing.attempt());
        return SkipView.render(new SkipView.Model(file, next, meta), press.text());
    }

    private Answer submit(Submission submission) {
        var meta = submission.meta();
        var id = meta.id("candidacy", CandidacyId::new);
        var text = submission.text();
        var outcome = leaveStage.leave(
                submission.reader().id(),
                id,
                new StageKey(meta.require("stage")),
                Math.toIntExact(meta.number("attempt")),
                LeaveStage.Way.SKIP,
                submission.form().requireText(SkipView.REASON));
        if (outcome instanceof LeaveStage.Outcome.Left) {
            sheets.redrawBelow(submission, id);
            submission.tell(told(submission, id));
            return Answer.close();
        }
        var stage = sheets.file(submission.reader(), id, text).stage();
        return Answer.error(SkipView.REASON, why(outcome, Say.stage(stage, text), text));
    }

    private Message told(Submission submission, CandidacyId id) {
        var sentence = submission.text().of("slack.candidate.skip.done");
        var act = undo.offered(submission.reader().id(), id).orElse(null);
        return Message.saying(sentence)
                .section(sentence)
                .actions(UndoButton.of(id, act, submission.text()))
                .build();
    }

    private static Words why(LeaveStage.Outcome refused, Words stage, Text.In text) {
        return switch (refused) {
            case LeaveStage.Outcome.LastStage _ -> text.of("slack.candidate.skip.last", stage);
            case LeaveStage.Outcome.Overtaken _ -> text.of("slack.candidate.skip.overtaken");
            case LeaveStage.Outcome.ReasonMissing _ -> text.of("slack.candidate.skip.reason-missing");
            case LeaveStage.Outcome.NotAllowed(var able) ->
                text.of("slack.candidate.skip.not-allowed", Say.people(able, text));
            case LeaveStage.Outcome.Left _ -> throw new IllegalStateException("that is no trouble");
        };
    }
}
