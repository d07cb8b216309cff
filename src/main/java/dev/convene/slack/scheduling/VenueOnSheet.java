package dev.convene.slack.scheduling;

import dev.convene.slack.ActionId;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** On a candidate's sheet: enter or change where people meet. */
@Component
class VenueOnSheet implements SheetAction {

    private final AheadOnSheet ahead;
    private final VenueScreen screen;

    VenueOnSheet(AheadOnSheet ahead, VenueScreen screen) {
        this.ahead = ahead;
        this.screen = screen;
    }

    @Override
    public ActionId act() {
        return VenueScreen.ENTER;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return ahead.each(sheet, "slack.scheduling.venue.act", text);
    }

    @Override
    public void open(Press press, String value) {
        press.open(() -> screen.form(press, ChosenInterview.id(value)));
    }
}
