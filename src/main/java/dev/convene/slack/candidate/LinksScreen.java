package dev.convene.slack.candidate;

import com.slack.api.model.view.View;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.EnterLinks;
import dev.convene.candidate.EnterLinks.Outcome;
import dev.convene.candidate.SentLink;
import dev.convene.candidate.SentLinks;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.BlockId;
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

/** Enters what the candidate sent; the panel finds it in the kit. */
@Component
@Order(780)
class LinksScreen implements Screen, SheetAction {

    private static final ActionId ACT = new ActionId("candidate-links");

    private final EnterLinks enter;
    private final SentLinks links;
    private final CandidacyRights rights;
    private final Sheets sheets;

    LinksScreen(EnterLinks enter, SentLinks links, CandidacyRights rights, Sheets sheets) {
        this.enter = enter;
        this.links = links;
        this.rights = rights;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(ACT, press -> open(press, press.value())).submission(LinksView.ID, this::submit);
    }

    @Override
    public ActionId act() {
        return ACT;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return rights.mayRecruit(sheet.reader().id(), file)
                ? List.of(new Entry(file.id().value().toString(), text.of("slack.candidate.links.act")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var id = new CandidacyId(UUID.fromString(value));
        press.open(() -> LinksView.render(
                new LinksView.Model(
                        sheets.file(press.reader(), id, press.text()), links.of(id), sheets.onTopOf(press, id), false),
                press.text()));
    }

    private Answer submit(Submission submission) {
        var id = submission.meta().id("candidacy", CandidacyId::new);
        var form = LinksForm.read(submission.form(), submission.meta());
        var outcome = enter.enter(submission.reader().id(), id, form.removed(), form.added());
        var text = submission.text();
        return switch (outcome) {
            case Outcome.Entered(var now) -> entered(submission, id, form, now);
            case Outcome.LabelMissing _ -> error(submission, LinksView.LABEL, "label-missing");
            case Outcome.NotHttps _ -> error(submission, LinksView.ADDRESS, "not-https");
            case Outcome.TooMany _ -> error(submission, LinksView.LABEL, "too-many");
            case Outcome.NotAllowed(var recruiters) ->
                throw new Refusal("slack.candidate.only-recruiters", Say.people(recruiters, text));
        };
    }

    /** Several are entered one after the other. */
    private Answer entered(Submission submission, CandidacyId id, LinksForm form, List<SentLink> now) {
        sheets.redrawBelow(submission, id);
        return form.added().isEmpty() ? Answer.close() : Answer.update(once(submission, id, now));
    }

    private View once(Submission submission, CandidacyId id, List<SentLink> now) {
        var file = sheets.file(submission.reader(), id, submission.text());
        return LinksView.render(new LinksView.Model(file, now, submission.meta(), true), submission.text());
    }

    private static Answer error(Submission submission, BlockId kind, String what) {
        var field = LinksForm.field(submission.form(), kind).orElse(kind);
        return Answer.error(field, submission.text().of("slack.candidate.links." + what));
    }
}
