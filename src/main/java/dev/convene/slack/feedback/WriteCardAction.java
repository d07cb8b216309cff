package dev.convene.slack.feedback;

import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** From a candidate's sheet: writing the card that its reader owes. */
@Component
class WriteCardAction implements SheetAction {

    private final CardScreen screen;
    private final OwedCards owedCards;

    WriteCardAction(CardScreen screen, OwedCards owedCards) {
        this.screen = screen;
        this.owedCards = owedCards;
    }

    @Override
    public ActionId act() {
        return Acts.WRITE_CARD;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return owedCards.of(sheet.reader().id()).stream()
                .filter(file -> file.candidacy().id().equals(sheet.file().id()))
                .map(file ->
                        new Entry(file.interview().id().value().toString(), text.of("slack.feedback.sheet.write-card")))
                .toList();
    }

    @Override
    public void open(Press talk, String value) {
        screen.open(talk, value);
    }
}
