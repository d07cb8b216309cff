package dev.convene.slack.candidate;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.ChooseTargetTeam;
import dev.convene.panel.Rosters;
import dev.convene.panel.Team;
import dev.convene.process.Stage;
import dev.convene.shared.TeamKey;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Answer;
import dev.convene.slack.Button;
import dev.convene.slack.Message;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says which team the person would join; it may come as late as the stage whose panel depends on it. */
@Component
@Order(300)
class ChooseTeamScreen implements Screen, SheetAction {

    private final ChooseTargetTeam chooseTargetTeam;
    private final Rosters rosters;
    private final CandidacyRights rights;
    private final Sheets sheets;

    ChooseTeamScreen(ChooseTargetTeam chooseTargetTeam, Rosters rosters, CandidacyRights rights, Sheets sheets) {
        this.chooseTargetTeam = chooseTargetTeam;
        this.rosters = rosters;
        this.rights = rights;
        this.sheets = sheets;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(Acts.CHOOSE_TEAM, press -> open(press, press.value()));
        routes.submission(ChooseTeamView.ID, this::submit);
    }

    @Override
    public ActionId act() {
        return Acts.CHOOSE_TEAM;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return file.candidacy().standing().status().isOpen()
                        && rights.mayRecruit(sheet.reader().id(), file)
                ? List.of(new Entry(file.id().value().toString(), text.of("slack.candidate.team.act")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        var id = new CandidacyId(UUID.fromString(value));
        press.open(() -> {
            var file = sheets.file(press.reader(), id, press.text());
            var meta = sheets.onTopOf(press, id);
            return ChooseTeamView.render(new ChooseTeamView.Model(file, teams(), meta), press.text());
        });
    }

    private List<Team> teams() {
        return List.copyOf(rosters.current().teams().values());
    }

    private Answer submit(Submission submission) {
        var id = submission.meta().id("candidacy", CandidacyId::new);
        var team = new TeamKey(submission.form().requireChoice(ChooseTeamView.TEAM));
        var outcome = chooseTargetTeam.choose(submission.reader().id(), id, team);
        return Changed.refusal(outcome, submission.text())
                .map(sentence -> Answer.error(ChooseTeamView.TEAM, sentence))
                .orElseGet(() -> chosen(submission, id));
    }

    private Answer chosen(Submission submission, CandidacyId id) {
        if (sheets.redrawBelow(submission, id)) {
            return Answer.close();
        }
        submission.tell(told(sheets.file(submission.reader(), id, submission.text()), submission.text()));
        // What lies below asked for the team: it would ask again.
        return Answer.clear();
    }

    private static Message told(CandidacyFile file, Text.In text) {
        var sentence = text.of("slack.candidate.team.chosen", Say.opening(file));
        var message = Message.saying(sentence).section(sentence);
        if (file.stage() instanceof Stage.Meeting stage) {
            message.actions(Button.of(
                            Acts.SCHEDULE,
                            text.of("slack.candidate.schedule"),
                            file.id().value() + ":" + stage.key())
                    .primary());
        }
        return message.build();
    }
}
