package dev.convene.slack.panel;

import dev.convene.panel.WorkingWeek;
import dev.convene.slack.BlockId;
import dev.convene.slack.FormValues;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hours as they were typed.
 *
 * @param country whose public holidays are kept
 * @param wrong the days of which what was typed means no hours
 */
record HoursForm(
        Map<DayOfWeek, List<WorkingWeek.Hours>> hours, Set<DayOfWeek> onSite, String country, Set<DayOfWeek> wrong) {

    static final BlockId HOURS = new BlockId("hours-of");
    static final BlockId ON_SITE = new BlockId("hours-on-site");
    static final BlockId COUNTRY = new BlockId("hours-country");

    static BlockId field(DayOfWeek day) {
        return HOURS.with(day.name().toLowerCase(java.util.Locale.ROOT));
    }

    static HoursForm read(FormValues values) {
        var hours = new EnumMap<DayOfWeek, List<WorkingWeek.Hours>>(DayOfWeek.class);
        var wrong = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            TypedHours.read(values.text(field(day)).orElse(""))
                    .ifPresentOrElse(read -> hours.put(day, read), () -> wrong.add(day));
        }
        var onSite = EnumSet.noneOf(DayOfWeek.class);
        values.choices(ON_SITE).forEach(day -> onSite.add(DayOfWeek.valueOf(day)));
        return new HoursForm(hours, onSite, values.requireChoice(COUNTRY), wrong);
    }

    WorkingWeek week() {
        var worked = new EnumMap<>(hours);
        worked.values().removeIf(List::isEmpty);
        return new WorkingWeek(worked, onSite);
    }
}
