package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.History;
import dev.convene.candidate.SentLinks;
import dev.convene.insight.Situations;
import dev.convene.mail.Letter;
import dev.convene.mail.Letters;
import dev.convene.panel.Rosters;
import dev.convene.panel.Team;
import dev.convene.process.Stage;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Scheduling;
import dev.convene.slack.Reader;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what stands on a candidate's sheet. */
@Component
class SheetFacts {

    private final Situations situations;
    private final Scheduling scheduling;
    private final Interviews interviews;
    private final History history;
    private final Rosters rosters;
    private final Letters letters;
    private final SentLinks links;
    private final SheetActions actions;

    SheetFacts(
            Situations situations,
            Scheduling scheduling,
            Interviews interviews,
            History history,
            Rosters rosters,
            Letters letters,
            SentLinks links,
            SheetActions actions) {
        this.situations = situations;
        this.scheduling = scheduling;
        this.interviews = interviews;
        this.history = history;
        this.rosters = rosters;
        this.letters = letters;
        this.links = links;
        this.actions = actions;
    }

    SheetView.Model of(CandidacyFile file, Reader reader, Text.In text) {
        var sheet = new SheetAction.Sheet(file, situations.of(file), reader);
        return new SheetView.Model(
                sheet,
                scheduling.booked(file, file.stage().key()).orElse(null),
                visits(file),
                ahead(file),
                new SheetTimeline(history.of(file.id()), interviews.of(file.id())),
                team(file),
                letters.lastSent(file.id()).flatMap(Letter::sentAt).orElse(null),
                links.of(file.id()),
                actions.of(sheet, text));
    }

    private List<SheetView.Visit> visits(CandidacyFile file) {
        return file.candidacy().standing().status() != CandidacyStatus.ACTIVE
                ? List.of()
                : file.process().besides(file.stage().key()).stream()
                        .map(visit -> visit(file, visit))
                        .toList();
    }

    private List<SheetView.Ahead> ahead(CandidacyFile file) {
        return scheduling.ahead(file).stream()
                .flatMap(stage ->
                        scheduling.booked(file, stage.key()).stream().map(panel -> new SheetView.Ahead(stage, panel)))
                .toList();
    }

    private SheetView.Visit visit(CandidacyFile file, Stage.Visit visit) {
        return new SheetView.Visit(visit, scheduling.booked(file, visit.key()).orElse(null));
    }

    private @Nullable Team team(CandidacyFile file) {
        return file.candidacy().targetTeam().map(rosters.current().teams()::get).orElse(null);
    }
}
