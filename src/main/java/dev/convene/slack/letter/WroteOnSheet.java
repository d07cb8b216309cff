package dev.convene.slack.letter;

import dev.convene.candidate.CandidacyRights;
import dev.convene.mail.WriteByHand;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a candidate's sheet: say that the letter which somebody wanted to write themselves has gone. */
@Component
@Order(790)
class WroteOnSheet implements SheetAction {

    private final WriteByHand byHand;
    private final CandidacyRights rights;
    private final WroteScreen screen;

    WroteOnSheet(WriteByHand byHand, CandidacyRights rights, WroteScreen screen) {
        this.byHand = byHand;
        this.rights = rights;
        this.screen = screen;
    }

    @Override
    public ActionId act() {
        return Acts.WROTE_MYSELF;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        if (!rights.mayRecruit(sheet.reader().id(), sheet.file())) {
            return List.of();
        }
        return byHand.open(sheet.file().id()).stream()
                .map(interview -> new Entry(interview.value().toString(), text.of("slack.letter.wrote")))
                .toList();
    }

    @Override
    public void open(Press press, String value) {
        screen.show(press, value);
    }
}
