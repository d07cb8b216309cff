package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.DeleteCandidacy;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Refusal;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From a candidate's sheet: deleting the candidacy with all that is kept about it. */
@Component
@Order(1000)
class DeleteScreen implements Screen, SheetAction {

    private static final ActionId DELETE = new ActionId("delete-candidacy");

    private final DeleteCandidacy deleteCandidacy;
    private final DeletionFacts facts;
    private final Sheets sheets;

    DeleteScreen(DeleteCandidacy deleteCandidacy, DeletionFacts facts, Sheets sheets) {
        this.deleteCandidacy = deleteCandidacy;
        this.facts = facts;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(DELETE, press -> open(press, press.value()));
        routes.submission(DeleteView.ID, this::submit);
    }

    @Override
    public ActionId act() {
        return DELETE;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return deleteCandidacy.mayDelete(sheet.reader().id(), sheet.file())
                ? List.of(new Entry(sheet.file().id().value().toString(), text.of("slack.candidate.delete.act")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var id = new CandidacyId(UUID.fromString(value));
        press.open(() -> DeleteView.render(
                facts.of(
                        sheets.file(press.reader(), id, press.text()),
                        press.reader().zone()),
                press.text()));
    }

    private Answer submit(Submission submission) {
        var id = submission.meta().id("candidacy", CandidacyId::new);
        return switch (deleteCandidacy.delete(submission.reader().id(), id)) {
            case DeleteCandidacy.Outcome.Deleted() -> {
                submission.tell(submission.text().of("slack.candidate.delete.done"));
                yield Answer.clear();
            }
            case DeleteCandidacy.Outcome.NotAllowed(var able) ->
                throw new Refusal("slack.candidate.delete.not-allowed", Say.people(able, submission.text()));
        };
    }
}
