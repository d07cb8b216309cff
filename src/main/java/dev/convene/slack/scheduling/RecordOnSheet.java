package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyRights;
import dev.convene.scheduling.Scheduling;
import dev.convene.slack.ActionId;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a candidate's sheet: write down what took place, at this stage or at one before. */
@Component
@Order(600)
class RecordOnSheet implements Screen, SheetAction {

    private static final ActionId RECORD = new ActionId("record-from-sheet");

    private final Scheduling scheduling;
    private final CandidacyRights rights;
    private final RecordScreen screen;

    RecordOnSheet(Scheduling scheduling, CandidacyRights rights, RecordScreen screen) {
        this.scheduling = scheduling;
        this.rights = rights;
        this.screen = screen;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(RECORD, press -> open(press, press.value()));
    }

    @Override
    public ActionId act() {
        return RECORD;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return rights.mayRecruit(sheet.reader().id(), file)
                ? scheduling.past(file).stream()
                        .map(stage -> new Entry(
                                file.id().value() + ":" + stage.key(),
                                text.of(
                                        "slack.scheduling.record.act",
                                        stage.name().in(text.locale()))))
                        .toList()
                : List.of();
    }

    @Override
    public void open(Press press, String value) {
        press.open(() -> screen.form(press, WhichStage.of(value)));
    }
}
