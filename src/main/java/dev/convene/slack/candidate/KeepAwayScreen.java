package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.KeepAway;
import dev.convene.candidate.KeepAway.Keeping;
import dev.convene.slack.ActionId;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says who must learn nothing of a candidacy, at any time. */
@Component
@Order(800)
class KeepAwayScreen implements Screen, SheetAction {

    private static final ActionId ACT = new ActionId("keep-away");

    private final KeepAway keepAway;
    private final CandidacyRights rights;
    private final Sheets sheets;

    KeepAwayScreen(KeepAway keepAway, CandidacyRights rights, Sheets sheets) {
        this.keepAway = keepAway;
        this.rights = rights;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(ACT, press -> open(press, press.value()));
        routes.submission(KeepAwayView.ID, this::submit);
    }

    @Override
    public ActionId act() {
        return ACT;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return rights.mayRecruit(sheet.reader().id(), file)
                ? List.of(new Entry(file.id().value().toString(), text.of("slack.candidate.away.act")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var id = new CandidacyId(UUID.fromString(value));
        press.open(() -> KeepAwayView.render(
                new KeepAwayView.Model(sheets.file(press.reader(), id, press.text()), sheets.onTopOf(press, id)),
                press.text()));
    }

    private Answer submit(Submission submission) {
        var id = submission.meta().id("candidacy", CandidacyId::new);
        var text = submission.text();
        var people = new LinkedHashSet<>(submission.form().members(KeepAwayView.PEOPLE));
        return switch (keepAway.keepAway(submission.reader().id(), id, people)) {
            case Keeping.Kept(var file) -> kept(submission, file);
            case Keeping.NobodyLeft() -> Answer.error(KeepAwayView.PEOPLE, text.of("slack.candidate.away.nobody-left"));
            case Keeping.NotAllowed(var recruiters) ->
                Answer.error(
                        KeepAwayView.PEOPLE, text.of("slack.candidate.only-recruiters", Say.people(recruiters, text)));
        };
    }

    /** Whoever put themselves on the list sees nothing of it any more, its sheet neither. */
    private Answer kept(Submission submission, CandidacyFile file) {
        if (file.isKeptFrom(submission.reader().id())) {
            submission.tell(submission.text().of("slack.candidate.away.yourself"));
            return Answer.clear();
        }
        if (!sheets.redrawBelow(submission, file.id())) {
            submission.tell(submission.text().of("slack.candidate.away.done"));
        }
        return Answer.close();
    }
}
