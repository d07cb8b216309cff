package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyRights;
import dev.convene.process.Stage;
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

/** On a candidate's sheet: book a stage further on, "if we get there". */
@Component
@Order(500)
class ScheduleAheadOnSheet implements Screen, SheetAction {

    private static final ActionId AHEAD = new ActionId("schedule-ahead");

    private final Scheduling scheduling;
    private final CandidacyRights rights;
    private final ScheduleModal modal;

    ScheduleAheadOnSheet(Scheduling scheduling, CandidacyRights rights, ScheduleModal modal) {
        this.scheduling = scheduling;
        this.rights = rights;
        this.modal = modal;
    }

    @Override
    public void claim(Routes routes) {
        routes.opens(AHEAD, press -> open(press, press.value()));
    }

    @Override
    public ActionId act() {
        return AHEAD;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        return rights.mayRecruit(sheet.reader().id(), file)
                ? scheduling.ahead(file).stream()
                        .filter(stage -> scheduling.booked(file, stage.key()).isEmpty())
                        .map(stage -> entry(file, stage, text))
                        .toList()
                : List.of();
    }

    private static Entry entry(CandidacyFile file, Stage stage, Text.In text) {
        return new Entry(
                file.id().value() + ":" + stage.key(),
                text.of("slack.scheduling.schedule.ahead", stage.name().in(text.locale())));
    }

    @Override
    public void open(Press press, String value) {
        press.open(() -> modal.of(press, WhichStage.of(value)));
    }
}
