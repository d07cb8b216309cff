package dev.convene.slack.feedback;

import dev.convene.feedback.Rounds;
import dev.convene.process.Stage;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** From a candidate's sheet: reading the cards of each round that is complete, the latest first. */
@Component
class SeeCardsAction implements SheetAction {

    private final CardsScreen screen;
    private final Interviews interviews;
    private final Rounds rounds;

    SeeCardsAction(CardsScreen screen, Interviews interviews, Rounds rounds) {
        this.screen = screen;
        this.interviews = interviews;
        this.rounds = rounds;
    }

    @Override
    public ActionId act() {
        return Acts.SEE_CARDS;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return interviews.of(sheet.file().id()).reversed().stream()
                .filter(panel -> panel.interview().status() == InterviewStatus.HELD)
                .filter(panel -> rounds.of(panel).isComplete())
                .filter(panel -> !rounds.of(panel).submitted().isEmpty())
                .map(panel -> entry(sheet, panel, text))
                .toList();
    }

    private static Entry entry(Sheet sheet, Panel panel, Text.In text) {
        Stage stage = sheet.file().process().stage(panel.interview().occasion().stage());
        return new Entry(
                panel.interview().id().value().toString(),
                text.of("slack.feedback.sheet.see-cards", Heading.name(stage, text)));
    }

    @Override
    public void open(Press talk, String value) {
        screen.open(talk, value);
    }
}
