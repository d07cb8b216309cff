package dev.convene.slack.panel;

import dev.convene.shared.Nearest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The days typed behind the command, in either language: "tomorrow", "24 Nov - 28 Nov", "du 24 au 28 novembre". */
record TypedDays(LocalDate first, LocalDate last) {

    private static final Pattern BEGINNING = Pattern.compile("^(?:from|on|for|du|le|the)\\s+");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s+(?:to|until|till|through|au|a|jusqu'a|jusqu'au|-)\\s+(?:the\\s+|le\\s+)?|(?<=\\d)-(?=\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    /** Empty for what names no days. */
    static Optional<TypedDays> read(String typed, LocalDate today) {
        var sides = BETWEEN.split(plain(typed));
        if (sides.length > 2) {
            return Optional.empty();
        }
        return TypedDay.read(sides[0], today)
                .flatMap(
                        begin -> TypedDay.read(sides[sides.length - 1], today).flatMap(end -> days(begin, end, today)));
    }

    private static Optional<TypedDays> days(TypedDay begin, TypedDay end, LocalDate today) {
        // the end of a range is read from its beginning on: after "28 November", "3" is in December
        return begin.on(today, end.month())
                .flatMap(first -> end.on(first, null).map(last -> new TypedDays(first, last)));
    }

    private static String plain(String typed) {
        var folded = Nearest.folded(typed.strip()).replace('’', '\'').replaceAll("[–—→]", "-");
        return BEGINNING.matcher(ISO.matcher(folded).replaceAll("$1/$2/$3")).replaceFirst("");
    }
}
