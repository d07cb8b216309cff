package dev.convene.slack.scheduling;

import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** On a candidate's sheet: move what is booked. */
@Component
class MoveOnSheet implements SheetAction {

    private final AheadOnSheet ahead;
    private final MoveScreen screen;

    MoveOnSheet(AheadOnSheet ahead, MoveScreen screen) {
        this.ahead = ahead;
        this.screen = screen;
    }

    @Override
    public ActionId act() {
        return Acts.MOVE_INTERVIEW;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return ahead.each(sheet, "slack.scheduling.move", text);
    }

    @Override
    public void open(Press press, String value) {
        press.open(() -> screen.form(press, ChosenInterview.id(value)));
    }
}
