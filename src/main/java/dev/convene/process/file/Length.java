package dev.convene.process.file;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long a meeting takes: "1 h", "1 h 30", "45 min". */
final class Length {

    private static final Pattern HOURS = Pattern.compile("(-?\\d{1,3}) ?h(?: ?(\\d{1,2}))?");
    private static final Pattern MINUTES = Pattern.compile("(-?\\d{1,4}) ?min");

    private Length() {}

    /** The length written in a field; one hour where nothing is written. */
    static Duration of(Field field) {
        return field.present() ? within(field, parse(field)) : Duration.ofHours(1);
    }

    private static Duration within(Field field, Duration length) {
        if (!length.isPositive()) {
            field.refuse(Reason.LENGTH_NOT_POSITIVE);
        } else if (length.compareTo(Duration.ofHours(Limit.HOURS)) > 0) {
            field.refuse(Reason.LENGTH_TOO_LONG, Limit.HOURS);
        }
        return length;
    }

    private static Duration parse(Field field) {
        var hours = HOURS.matcher(field.raw().strip());
        var minutes = MINUTES.matcher(field.raw().strip());
        if (hours.matches()) {
            return Duration.ofHours(Long.parseLong(hours.group(1))).plusMinutes(minutesAfter(hours));
        }
        if (minutes.matches()) {
            return Duration.ofMinutes(Long.parseLong(minutes.group(1)));
        }
        field.refuse(Reason.NOT_A_LENGTH);
        return Duration.ofHours(1);
    }

    private static long minutesAfter(Matcher hours) {
        return hours.group(2) == null ? 0 : Long.parseLong(hours.group(2));
    }
}
