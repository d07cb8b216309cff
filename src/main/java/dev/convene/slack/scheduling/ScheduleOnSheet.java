package dev.convene.slack.scheduling;

import dev.convene.candidate.CandidacyRights;
import dev.convene.insight.Situation;
import dev.convene.process.Stage;
import dev.convene.scheduling.Scheduling;
import dev.convene.slack.ActionId;
import dev.convene.slack.Acts;
import dev.convene.slack.Press;
import dev.convene.slack.SheetAction;
import dev.convene.slack.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** On a candidate's sheet: schedule the stage, and the visits that may take place beside it. */
@Component
class ScheduleOnSheet implements SheetAction {

    private final Scheduling scheduling;
    private final CandidacyRights rights;
    private final ScheduleModal modal;

    ScheduleOnSheet(Scheduling scheduling, CandidacyRights rights, ScheduleModal modal) {
        this.scheduling = scheduling;
        this.rights = rights;
        this.modal = modal;
    }

    @Override
    public ActionId act() {
        return Acts.SCHEDULE;
    }

    @Override
    public List<Entry> entries(Sheet sheet, Text.In text) {
        var file = sheet.file();
        if (!rights.mayRecruit(sheet.reader().id(), file)) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        if (sheet.situation() instanceof Situation.ToSchedule open) {
            entries.add(new Entry(value(sheet, open.stage()), text.of("slack.scheduling.schedule.act")));
        }
        file.process().besides(file.stage().key()).stream()
                .filter(visit -> scheduling.schedulable(file, visit.key()).isPresent())
                .filter(visit -> scheduling.booked(file, visit.key()).isEmpty())
                .forEach(visit -> entries.add(new Entry(
                        value(sheet, visit),
                        text.of("slack.scheduling.schedule.visit", visit.name().in(text.locale())))));
        return entries;
    }

    @Override
    public void open(Press press, String value) {
        press.open(() -> modal.of(press, WhichStage.of(value)));
    }

    private static String value(Sheet sheet, Stage.Meeting stage) {
        return ChooseStageView.value(Facts.About.of(sheet.file(), stage));
    }
}
