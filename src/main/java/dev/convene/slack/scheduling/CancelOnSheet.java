package dev.convene.slack.scheduling;

import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** On a candidate's sheet: cancel what is booked. */
@Component
class CancelOnSheet implements SheetAction {

    private final AheadOnSheet ahead;
    private final CancelScreen screen;

    CancelOnSheet(AheadOnSheet ahead, CancelScreen screen) {
        this.ahead = ahead;
        this.screen = screen;
    }

    @Override
    public ActionId act() {
        return Acts.CANCEL_INTERVIEW;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return ahead.each(sheet, "slack.scheduling.cancel", text);
    }

    @Override
    public void open(Press press, String value) {
        press.open(() -> screen.question(press, ChosenInterview.id(value)));
    }
}
