package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.Changing;
import dev.convene.candidate.Reopen;
import dev.convene.insight.Situation;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A candidacy that had ended goes on after all. */
@Component
@Order(150)
class ReopenScreen implements Screen, SheetAction {

    private static final ActionId REOPEN = new ActionId("reopen-candidacy");

    private final Reopen reopen;
    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Sheets sheets;

    ReopenScreen(Reopen reopen, Candidacies candidacies, CandidacyRights rights, Sheets sheets) {
        this.reopen = reopen;
        this.candidacies = candidacies;
        this.rights = rights;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(REOPEN, press -> open(press, press.value()));
        routes.submission(ReopenView.ID, this::submit);
    }

    @Override
    public ActionId act() {
        return REOPEN;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return sheet.situation() instanceof Situation.Over
                        && rights.mayRecruit(sheet.reader().id(), sheet.file())
                ? List.of(new Entry(sheet.file().id().value().toString(), text.of("slack.candidate.reopen.act")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var id = new CandidacyId(UUID.fromString(value));
        press.open(() -> ReopenView.render(
                new ReopenView.Model(sheets.file(press.reader(), id, press.text()), sheets.onTopOf(press, id), false),
                press.text()));
    }

    private Answer submit(Submission submission) {
        var id = submission.meta().id("candidacy", CandidacyId::new);
        var reason = submission.form().requireText(ReopenView.REASON);
        return refusal(reopen.reopen(submission.reader().id(), id, reason), submission.text())
                .map(sentence -> Answer.error(ReopenView.REASON, sentence))
                .orElseGet(() -> done(submission, id));
    }

    private Answer done(Submission submission, CandidacyId id) {
        if (sheets.redrawBelow(submission, id)) {
            return Answer.close();
        }
        submission.tell(AddedView.reopened(candidacies.require(id), submission.text()));
        return Answer.clear();
    }

    private static Optional<Words> refusal(Reopen.Outcome outcome, Text.In text) {
        return switch (outcome) {
            case Reopen.Outcome.ReasonMissing() -> Optional.of(text.of("slack.candidate.reopen.reason-missing"));
            case Reopen.Outcome.Asked(Changing.TooLate(var status)) ->
                Optional.of(text.of("slack.candidate.reopen.not-over", Changed.status(status, text)));
            case Reopen.Outcome.Asked(var changing) -> Changed.refusal(changing, text);
        };
    }
}
