package dev.convene.slack.panel;

import dev.convene.panel.CalendarTrouble;
import dev.convene.slack.Text;
import dev.convene.slack.Words;
import java.util.Locale;

/** Says why a calendar cannot be read, and what helps. */
final class CalendarTroubles {

    private CalendarTroubles() {}

    static Words sentence(CalendarTrouble trouble, Text.In text) {
        var key = trouble.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text.of("slack.panel.calendar.trouble." + key, trouble.detail());
    }
}
