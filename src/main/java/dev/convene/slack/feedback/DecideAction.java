package dev.convene.slack.feedback;

import dev.convene.candidate.CandidacyRights;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** From a candidate's sheet: deciding about the stage the candidate is at. */
@Component
class DecideAction implements SheetAction {

    private final DecideScreen screen;
    private final CandidacyRights rights;

    DecideAction(DecideScreen screen, CandidacyRights rights) {
        this.screen = screen;
        this.rights = rights;
    }

    @Override
    public ActionId act() {
        return Acts.DECIDE;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return file.candidacy().standing().status() == CandidacyStatus.ACTIVE
                        && rights.mayDecide(sheet.reader().id(), file, file.stage())
                ? List.of(new Entry(Matter.current(file).value(), text.of("slack.feedback.decide.button")))
                : List.of();
    }

    @Override
    public void open(Press talk, String value) {
        screen.open(talk, value);
    }
}
