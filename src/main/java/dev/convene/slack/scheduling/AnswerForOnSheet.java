package dev.convene.slack.scheduling;

import dev.convene.slack.ActionId;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** On a candidate's sheet: note what somebody on the panel said by phone. */
@Component
class AnswerForOnSheet implements SheetAction {

    private final AheadOnSheet ahead;
    private final AnswerForScreen screen;

    AnswerForOnSheet(AheadOnSheet ahead, AnswerForScreen screen) {
        this.ahead = ahead;
        this.screen = screen;
    }

    @Override
    public ActionId act() {
        return AnswerForScreen.ANSWER_FOR;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        return ahead.each(sheet, "slack.scheduling.answer-for", text);
    }

    @Override
    public void open(Press press, String value) {
        press.open(() -> screen.form(press, value));
    }
}
