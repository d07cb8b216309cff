package dev.convene.slack.scheduling;

import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** On a candidate's sheet: choose somebody else for a seat, whoever declined or cannot answer. */
@Component
class ReplaceOnSheet implements SheetAction {

    private final AheadOnSheet ahead;
    private final ReplaceScreen screen;
    private final Members members;

    ReplaceOnSheet(AheadOnSheet ahead, ReplaceScreen screen, Members members) {
        this.ahead = ahead;
        this.screen = screen;
        this.members = members;
    }

    @Override
    public ActionId act() {
        return Acts.REPLACE_PANELIST;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return ahead.eachSeat(
                sheet,
                (_, seat) -> text.of(
                        "slack.scheduling.replace.whom",
                        members.find(seat.member())
                                .map(Member::name)
                                .orElse(seat.member().value())));
    }

    @Override
    public void open(Press press, String value) {
        press.open(() -> screen.form(press, value));
    }
}
