package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.Undo;
import dev.convene.candidate.Withdraw;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Message;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.UndoButton;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The candidate no longer wants to; a recruiter notes it. */
@Component
@Order(900)
class WithdrawScreen implements Screen, SheetAction {

    private final Withdraw withdraw;
    private final CandidacyRights rights;
    private final Undo undo;
    private final Sheets sheets;

    WithdrawScreen(Withdraw withdraw, CandidacyRights rights, Undo undo, Sheets sheets) {
        this.withdraw = withdraw;
        this.rights = rights;
        this.undo = undo;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.WITHDRAW, press -> open(press, press.value()));
        routes.submission(WithdrawView.ID, this::submit);
    }

    @Override
    public ActionId act() {
        return Acts.WITHDRAW;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return file.candidacy().standing().status().isOpen()
                        && rights.mayRecruit(sheet.reader().id(), file)
                ? List.of(new Entry(file.id().value().toString(), text.of("slack.candidate.withdraw.act")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var id = new CandidacyId(UUID.fromString(value));
        press.open(() -> WithdrawView.render(
                new WithdrawView.Model(sheets.file(press.reader(), id, press.text()), sheets.onTopOf(press, id)),
                press.text()));
    }

    private Answer submit(Submission submission) {
        var id = submission.meta().id("candidacy", CandidacyId::new);
        var reason = submission.form().text(WithdrawView.REASON).orElse(null);
        var outcome = withdraw.withdraw(submission.reader().id(), id, reason);
        return Changed.refusal(outcome, submission.text())
                .map(sentence -> Answer.error(WithdrawView.REASON, sentence))
                .orElseGet(() -> {
                    sheets.redrawBelow(submission, id);
                    submission.tell(told(submission, id));
                    return Answer.close();
                });
    }

    private Message told(Submission submission, CandidacyId id) {
        var sentence = submission.text().of("slack.candidate.withdraw.done");
        var act = undo.offered(submission.reader().id(), id).orElse(null);
        return Message.saying(sentence)
                .section(sentence)
                .actions(UndoButton.of(id, act, submission.text()))
                .build();
    }
}
