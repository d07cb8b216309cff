package dev.convene.slack.panel;

import dev.convene.panel.CalendarId;
import dev.convene.panel.CalendarTrouble;
import dev.convene.panel.KeptCalendar;
import dev.convene.shared.MemberId;
import dev.convene.slack.Samples;
import dev.convene.testing.Made;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Calendars that people give. */
class CalendarSamples implements Samples {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final String LONG = "calendrier-שלום-" + "très-long-".repeat(20) + "<!channel> & *.example.org";

    @Override
    public void show(Shelf shelf) {
        shelf.modal(
                "calendars-least", text -> CalendarsView.render(new CalendarsView.Model(List.of(), null, PARIS), text));
        shelf.modal(
                "calendars-most",
                text -> CalendarsView.render(
                        new CalendarsView.Model(
                                List.of(
                                        calendar("calendar.example.org", NOW, 0, null),
                                        calendar("outlook.example.org", null, 0, null),
                                        calendar("calendar.example.org", NOW, 1, CalendarTrouble.Kind.TOO_SLOW),
                                        calendar(LONG, NOW, 2, CalendarTrouble.Kind.UNKNOWN_ZONE),
                                        calendar(LONG, null, 99, CalendarTrouble.Kind.SIGN_IN)),
                                text.of("slack.panel.calendar.kept"),
                                PARIS),
                        text));
        for (var kind : CalendarTrouble.Kind.values()) {
            shelf.message(
                    "calendar-stale-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    text -> CalendarNotice.message(calendar("calendar.example.org", NOW, 2, kind), text));
        }
        shelf.message("calendar-again", text -> CalendarNotice.message(calendar(LONG, NOW, 0, null), text));
    }

    private static KeptCalendar calendar(
            String host, @Nullable Instant readAt, int failures, CalendarTrouble.@Nullable Kind trouble) {
        return new KeptCalendar(
                new CalendarId(Made.id(host + failures)),
                new MemberId("U0000001"),
                host,
                readAt,
                failures,
                trouble == null ? null : new CalendarTrouble(trouble, "DTSTART <!here> & *x*"));
    }
}
