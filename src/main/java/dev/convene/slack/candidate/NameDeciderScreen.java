package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.NameDecider;
import dev.convene.candidate.NameDecider.Outcome;
import dev.convene.shared.MemberId;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everybody who decides is kept away: somebody is named who does. */
@Component
@Order(250)
class NameDeciderScreen implements Screen, SheetAction {

    private final NameDecider nameDecider;
    private final CandidacyRights rights;
    private final Sheets sheets;

    NameDeciderScreen(NameDecider nameDecider, CandidacyRights rights, Sheets sheets) {
        this.nameDecider = nameDecider;
        this.rights = rights;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.NAME_DECIDER, press -> open(press, press.value()));
        routes.submission(NameDeciderView.ID, this::submit);
    }

    @Override
    public ActionId act() {
        return Acts.NAME_DECIDER;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return file.candidacy().standing().status().isOpen()
                        && file.lacksDeciders(file.stage())
                        && rights.mayNameDecider(sheet.reader().id(), file)
                ? List.of(new Entry(file.id().value().toString(), text.of("slack.candidate.decider.act")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var id = new CandidacyId(UUID.fromString(value));
        press.open(() -> NameDeciderView.render(
                new NameDeciderView.Model(sheets.file(press.reader(), id, press.text()), sheets.onTopOf(press, id)),
                press.text()));
    }

    private Answer submit(Submission submission) {
        var id = submission.meta().id("candidacy", CandidacyId::new);
        var who = submission.form().requireMember(NameDeciderView.WHO);
        var outcome = nameDecider.name(submission.reader().id(), id, who);
        return outcome instanceof Outcome.Named
                ? named(submission, id, who)
                : Answer.error(NameDeciderView.WHO, why(outcome, submission.text()));
    }

    private Answer named(Submission submission, CandidacyId id, MemberId who) {
        if (!sheets.redrawBelow(submission, id)) {
            submission.tell(submission.text().of("slack.candidate.decider.done", who));
        }
        return Answer.close();
    }

    private static Words why(Outcome refused, Text.In text) {
        return switch (refused) {
            case Outcome.NotNeeded(var deciders) -> notNeeded(deciders, text);
            case Outcome.KeptAway _ -> text.of("slack.candidate.decider.kept-away");
            case Outcome.NoColleague _ -> text.of("slack.candidate.decider.no-colleague");
            case Outcome.NotAllowed(var recruiters) ->
                text.of("slack.candidate.only-recruiters", Say.people(recruiters, text));
            case Outcome.Named _ -> throw new IllegalStateException("that is no trouble");
        };
    }

    private static Words notNeeded(Set<MemberId> deciders, Text.In text) {
        return deciders.isEmpty()
                ? text.of("slack.candidate.decider.over")
                : text.of("slack.candidate.decider.not-needed", Say.people(deciders, text));
    }
}
