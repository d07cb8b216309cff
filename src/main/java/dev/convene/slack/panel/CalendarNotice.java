package dev.convene.slack.panel;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.panel.CalendarId;
import dev.convene.panel.CalendarStateChanged;
import dev.convene.panel.KeptCalendar;
import dev.convene.panel.KeptCalendars;
import dev.convene.slack.Menu;
import dev.convene.slack.Message;
import dev.convene.slack.Notice;
import dev.convene.slack.Telling;
import dev.convene.slack.Text;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells somebody that a calendar of theirs cannot be read, once, until it can again. */
@Component
class CalendarNotice implements Notice {

    private static final String KIND = "calendar";

    private final KeptCalendars calendars;
    private final Deliveries deliveries;

    CalendarNotice(KeptCalendars calendars, Deliveries deliveries) {
        this.calendars = calendars;
        this.deliveries = deliveries;
    }

    @EventListener
    void on(CalendarStateChanged change) {
        var id = change.calendar().value();
        if (change.stale()) {
            deliveries.want(new Wish(Kind.NOTICE, key(change.calendar()), new Audience.Member(change.member()), id));
        } else {
            deliveries.refresh(key(change.calendar()));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var text = telling.text();
        return Optional.of(calendars
                .find(telling.id(1, CalendarId::new))
                .map(calendar -> message(calendar, text))
                .orElseGet(() -> Message.of(text.of("slack.panel.calendar.notice.gone"))));
    }

    static Message message(KeptCalendar calendar, Text.In text) {
        var trouble = calendar.trouble();
        if (trouble == null || !calendar.isStale()) {
            return Message.of(text.of("slack.panel.calendar.notice.again"));
        }
        return Message.saying(text.of("slack.panel.calendar.notice.summary"))
                .section(text.of(
                        "slack.panel.calendar.notice.stale", calendar.host(), CalendarTroubles.sentence(trouble, text)))
                .context(text.of("slack.panel.calendar.notice.then"))
                .actions(Menu.button("calendar", text.of("slack.panel.calendar.notice.open"))
                        .primary())
                .build();
    }

    private static String key(CalendarId calendar) {
        return KIND + ":" + calendar.value();
    }
}
