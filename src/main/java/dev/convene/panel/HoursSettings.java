package dev.convene.panel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The hours of whoever has not said theirs.
 *
 * @param days from {@code CONVENE_WORKING_DAYS}
 * @param hours of each of these days, as {@code 09:00-18:00}, from {@code CONVENE_WORKING_HOURS}
 */
@ConfigurationProperties("convene.working")
record HoursSettings(Set<DayOfWeek> days, List<String> hours) {

    WorkingWeek week() {
        var day = hours.stream().map(HoursSettings::read).toList();
        return new WorkingWeek(days.stream().collect(Collectors.toMap(Function.identity(), _ -> day)), Set.of());
    }

    private static WorkingWeek.Hours read(String range) {
        var ends = range.split("-", 2);
        return new WorkingWeek.Hours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }
}
