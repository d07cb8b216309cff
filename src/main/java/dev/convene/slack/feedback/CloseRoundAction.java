package dev.convene.slack.feedback;

import dev.convene.candidate.CandidacyRights;
import dev.convene.insight.Situation;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** From a candidate's sheet: waiting for no more cards, where some are missing. */
@Component
class CloseRoundAction implements SheetAction {

    private final CloseRoundScreen screen;
    private final CandidacyRights rights;

    CloseRoundAction(CloseRoundScreen screen, CandidacyRights rights) {
        this.screen = screen;
        this.rights = rights;
    }

    @Override
    public ActionId act() {
        return Acts.CLOSE_ROUND;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return sheet.situation() instanceof Situation.FeedbackMissing missing
                        && rights.maySteer(sheet.reader().id(), file, file.stage())
                ? List.of(new Entry(
                        missing.panel().interview().id().value().toString(), text.of("slack.feedback.close-round")))
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        screen.open(press, value);
    }
}
