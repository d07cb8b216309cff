package dev.convene.slack.panel;

import com.slack.api.model.view.View;
import dev.convene.panel.CalendarId;
import dev.convene.panel.ForgetCalendar;
import dev.convene.panel.KeepCalendar;
import dev.convene.panel.KeptCalendars;
import dev.convene.slack.Answer;
import dev.convene.slack.Command;
import dev.convene.slack.Press;
import dev.convene.slack.Routes;
import dev.convene.slack.Screen;
import dev.convene.slack.Submission;
import dev.convene.slack.Talk;
import dev.convene.slack.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code /interview calendar}: the calendars of one's own that are read; nobody sees or changes another's. */
@Component
class CalendarScreen implements Screen {

    private final KeptCalendars calendars;
    private final KeepCalendar keep;
    private final ForgetCalendar forget;

    CalendarScreen(KeptCalendars calendars, KeepCalendar keep, ForgetCalendar forget) {
        this.calendars = calendars;
        this.keep = keep;
        this.forget = forget;
    }

    @Override
    public void claim(Routes routes) {
        routes.command("calendar", List.of("calendrier", "agenda"), this::open)
                .submission(CalendarsView.ID, this::add)
                .changes(CalendarsView.REMOVE, this::remove);
    }

    private void open(Command command) {
        command.open(() -> view(command, null));
    }

    private Answer add(Submission submission) {
        var text = submission.text();
        var field = submission.form().fields(CalendarsView.ADDRESS).getFirst();
        return switch (keep.keep(submission.reader().id(), submission.form().requireText(field))) {
            case KeepCalendar.Outcome.Kept _ -> Answer.update(view(submission, text.of("slack.panel.calendar.kept")));
            case KeepCalendar.Outcome.KeptUnread _ ->
                Answer.update(view(submission, text.of("slack.panel.calendar.kept-unread")));
            case KeepCalendar.Outcome.Refused(var trouble) ->
                Answer.error(field, CalendarTroubles.sentence(trouble, text));
            case KeepCalendar.Outcome.ThereAlready _ ->
                Answer.error(field, text.of("slack.panel.calendar.there-already"));
            case KeepCalendar.Outcome.TooMany(var most) ->
                Answer.error(field, text.of("slack.panel.calendar.too-many", most));
        };
    }

    private void remove(Press press) {
        forget.forget(press.reader().id(), new CalendarId(UUID.fromString(press.value())));
        press.redraw(() -> view(press, press.text().of("slack.panel.calendar.removed")));
    }

    private View view(Talk talk, @Nullable Words said) {
        var reader = talk.reader();
        return CalendarsView.render(
                new CalendarsView.Model(calendars.of(reader.id()), said, reader.zone()), talk.text());
    }
}
