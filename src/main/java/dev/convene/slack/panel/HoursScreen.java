package dev.convene.slack.panel;

import dev.convene.panel.PublicHolidays;
import dev.convene.panel.SayWorkingHours;
import dev.convene.panel.WorkingHours;
import dev.convene.slack.Answer;
import dev.convene.slack.Command;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Text;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code /interview hours}: when somebody works and where, asked of themselves. */
@Component
class HoursScreen implements Screen {

    private final WorkingHours hours;
    private final SayWorkingHours say;
    private final PublicHolidays holidays;

    HoursScreen(WorkingHours hours, SayWorkingHours say, PublicHolidays holidays) {
        this.hours = hours;
        this.say = say;
        this.holidays = holidays;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("hours", List.of("horaires", "heures"), this::open).submission(HoursView.ID, this::keep);
    }

    private void open(Command command) {
        var reader = command.reader();
        command.open(() -> HoursView.render(
                new HoursView.Model(
                        hours.of(reader.id()), reader.zone(), holidays.countryOf(reader.id()), holidays.countries()),
                command.text()));
    }

    private Answer keep(Submission submission) {
        var form = HoursForm.read(submission.form());
        var text = submission.text();
        if (!form.wrong().isEmpty()) {
            return wrong(form, text);
        }
        if (!say.say(submission.reader().id(), form.week())) {
            return Answer.error(HoursForm.field(DayOfWeek.MONDAY), text.of("slack.panel.hours.none"));
        }
        holidays.keep(submission.reader().id(), form.country());
        submission.tell(text.of("slack.panel.hours.kept"));
        return Answer.close();
    }

    private static Answer wrong(HoursForm form, Text.In text) {
        return Answer.errors(form.wrong().stream()
                .collect(Collectors.toMap(HoursForm::field, _ -> text.of("slack.panel.hours.not-understood"))));
    }
}
