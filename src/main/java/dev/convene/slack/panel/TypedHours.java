package dev.convene.slack.panel;

import dev.convene.panel.WorkingWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hours of a day as people type them: "9-12, 14-18", "9h30 à 12h et 14:00–18:00". */
final class TypedHours {

    private static final String CLOCK = "(\\d{1,2})\\s*(?:[:.h]\\s*(\\d{2})?)?";
    private static final Pattern RANGE = Pattern.compile(CLOCK + "\\s*(?:-|–|—|à|to|until)\\s*" + CLOCK);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/&+]|and|et");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private TypedHours() {}

    /** None for what is blank; empty for what means no hours, more than a day may have, or some twice. */
    static Optional<List<WorkingWeek.Hours>> read(String typed) {
        var text = typed.toLowerCase(Locale.ROOT);
        var rest = BETWEEN.matcher(RANGE.matcher(text).replaceAll(" ")).replaceAll("");
        var found = RANGE.matcher(text).results().toList();
        var hours = found.stream()
                .flatMap(one -> range(one).stream())
                .sorted(Comparator.comparing(WorkingWeek.Hours::from))
                .toList();
        var sound = rest.isEmpty() && hours.size() == found.size() && hours.size() <= WorkingWeek.MOST_A_DAY;
        return sound && !overlap(hours) ? Optional.of(hours) : Optional.empty();
    }

    /** As {@link #read} understands it. */
    static String shown(List<WorkingWeek.Hours> hours) {
        return hours.stream()
                .map(range -> SHOWN.format(range.from()) + "–" + SHOWN.format(range.until()))
                .collect(Collectors.joining(", "));
    }

    private static Optional<WorkingWeek.Hours> range(MatchResult found) {
        var from = clock(found.group(1), found.group(2));
        var until = clock(found.group(3), found.group(4));
        return from.isPresent() && until.isPresent() && from.get().isBefore(until.get())
                ? Optional.of(new WorkingWeek.Hours(from.get(), until.get()))
                : Optional.empty();
    }

    private static Optional<LocalTime> clock(String hour, @Nullable String minute) {
        var hours = Integer.parseInt(hour);
        var minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }

    private static boolean overlap(List<WorkingWeek.Hours> hours) {
        return hours.size() > 1
                && hours.getFirst().until().isAfter(hours.getLast().from());
    }
}
