package dev.convene.slack.candidate;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.Decide;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.ReadEarlier;
import dev.convene.candidate.ReadEarlier.Earlier;
import dev.convene.process.StageKey;
import dev.convene.slack.ActionId;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A stage that was done for another opening counts here too: whoever decides about it goes on, for that reason. */
@Component
@Order(300)
class CountEarlierScreen implements Screen, SheetAction {

    private final Decide decide;
    private final ReadEarlier readEarlier;
    private final Candidacies candidacies;
    private final CandidacyRights rights;
    private final Sheets sheets;

    CountEarlierScreen(
            Decide decide, ReadEarlier readEarlier, Candidacies candidacies, CandidacyRights rights, Sheets sheets) {
        this.decide = decide;
        this.readEarlier = readEarlier;
        this.candidacies = candidacies;
        this.rights = rights;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.changes(EarlierView.COUNT, press -> open(press, press.value()));
    }

    @Override
    public ActionId act() {
        return EarlierView.COUNT;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        var reader = sheet.reader().id();
        return file.candidacy().standing().status() == CandidacyStatus.ACTIVE
                        && rights.mayDecide(reader, file, file.stage())
                ? readEarlier.passed(reader, file).stream()
                        .map(earlier -> new Entry(
                                EarlierView.value(file),
                                text.of("slack.candidate.earlier.count-from", Say.opening(earlier.file()))))
                        .toList()
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var parts = value.split(":");
        var here = candidacies.require(new CandidacyId(UUID.fromString(parts[0])));
        readEarlier
                .passed(press.reader().id(), here)
                .ifPresentOrElse(
                        earlier -> count(press, here, new StageKey(parts[1]), Integer.parseInt(parts[2]), earlier),
                        () -> press.tell(press.text().of("slack.candidate.earlier.moved-on")));
    }

    private void count(Press press, CandidacyFile here, StageKey stage, int attempt, Earlier earlier) {
        var text = press.text();
        var reason = EarlierView.reason(earlier, here, press.reader().zone(), text);
        var decision = new Decision(DecisionKind.NEXT, reason, null, false);
        switch (decide.decide(press.reader().id(), here.id(), stage, attempt, decision)) {
            case Decide.Outcome.Decided _ -> {
                if (!sheets.redraw(press, here.id())) {
                    press.replace(EarlierView.counted(candidacies.require(here.id()), text));
                }
            }
            case Decide.Outcome.NotYours(var deciders) ->
                press.tell(text.of("slack.candidate.earlier.not-yours", Say.people(deciders, text)));
            case Decide.Outcome.Overtaken _, Decide.Outcome.ReasonMissing _ ->
                press.tell(text.of("slack.candidate.earlier.moved-on"));
        }
    }
}
