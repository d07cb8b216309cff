package dev.convene.slack.panel;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One day as people type it, in either language, without accents: "tomorrow", "mardi", "24 nov", "24/11", "2026/11/24".
 *
 * @param number the day of the month; null where only words say which day
 * @param month null where it follows from the other day of a range, or from today
 */
record TypedDay(
        @Nullable LocalDate exact,
        @Nullable Integer number,
        @Nullable Integer month,
        @Nullable Integer year) {

    private static final List<String> TODAY = List.of("today", "aujourd'hui");
    private static final List<String> TOMORROW = List.of("tomorrow", "demain");
    private static final List<String> WEEKDAYS = List.of(
            "monday lundi",
            "tuesday mardi",
            "wednesday mercredi",
            "thursday jeudi",
            "friday vendredi",
            "saturday samedi",
            "sunday dimanche");
    private static final List<String> MONTHS = List.of(
            "january janvier",
            "february fevrier",
            "march mars",
            "april avril",
            "may mai",
            "june juin",
            "july juillet",
            "august aout",
            "september septembre",
            "october octobre",
            "november novembre",
            "december decembre");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})");
    private static final TypedDay NOTHING = new TypedDay(null, null, null, null);

    /** Empty for what is no day. */
    static Optional<TypedDay> read(String typed, LocalDate today) {
        Optional<TypedDay> day = Optional.of(NOTHING);
        for (var word : typed.strip().split("[\\s.,]+")) {
            day = day.flatMap(sofar -> sofar.and(word, today));
        }
        return day.filter(read -> read.exact != null || read.number != null);
    }

    private Optional<TypedDay> and(String word, LocalDate today) {
        var iso = ISO.matcher(word);
        if (iso.matches()) {
            return Optional.of(new TypedDay(null, whole(iso.group(3)), whole(iso.group(2)), whole(iso.group(1))));
        }
        var slashed = SLASHED.matcher(word);
        if (slashed.matches()) {
            var year = slashed.group(3) == null ? null : whole(slashed.group(3));
            return Optional.of(new TypedDay(null, whole(slashed.group(1)), whole(slashed.group(2)), year));
        }
        var digits = NUMBER.matcher(word);
        if (digits.matches()) {
            return Optional.of(new TypedDay(null, whole(digits.group(1)), month, year));
        }
        return word.matches("\\d{4}")
                ? Optional.of(new TypedDay(exact, number, month, whole(word)))
                : named(word, today);
    }

    private Optional<TypedDay> named(String word, LocalDate today) {
        if (TODAY.contains(word)) {
            return Optional.of(new TypedDay(today, null, null, null));
        }
        if (TOMORROW.contains(word)) {
            return Optional.of(new TypedDay(today.plusDays(1), null, null, null));
        }
        var named = among(MONTHS, word);
        if (named.isPresent()) {
            return Optional.of(new TypedDay(null, number, named.get(), year));
        }
        // beside a date the day of the week says nothing more
        return among(WEEKDAYS, word)
                .map(weekday -> number != null || month != null
                        ? this
                        : new TypedDay(
                                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))), null, null, null));
    }

    /** Counted from 1; at least three letters, since "ma" could be March, May and Tuesday. */
    private static Optional<Integer> among(List<String> names, String word) {
        return IntStream.range(0, names.size())
                .filter(each -> word.length() >= 3
                        && List.of(names.get(each).split(" ")).stream().anyMatch(name -> name.startsWith(word)))
                .mapToObj(each -> each + 1)
                .findFirst();
    }

    private static Integer whole(String digits) {
        return Integer.valueOf(digits);
    }

    /** The nearest such day that is not long past; empty where the calendar has none. */
    Optional<LocalDate> on(LocalDate today, @Nullable Integer otherMonth) {
        if (exact != null || number == null) {
            return Optional.ofNullable(exact);
        }
        try {
            return Optional.of(near(today, number, month == null ? otherMonth : month));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private LocalDate near(LocalDate today, int day, @Nullable Integer inMonth) {
        if (inMonth == null) {
            var here = today.withDayOfMonth(day);
            return here.isBefore(today) ? today.plusMonths(1).withDayOfMonth(day) : here;
        }
        var here = LocalDate.of(year == null ? today.getYear() : year, inMonth, day);
        // in November, "5 January" is next year's
        return year == null && here.isBefore(today.minusMonths(6)) ? here.plusYears(1) : here;
    }
}
