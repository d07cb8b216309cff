package dev.convene.shared;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which known word somebody meant, whatever its accents and its case. */
public final class Nearest {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Nearest() {}

    /** In lower case and without accents. */
    public static String folded(String word) {
        var apart = Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("");
    }

    /** The one that begins with the word, else the one with the fewest differences, if they are few. */
    public static Optional<String> to(String word, Collection<String> known) {
        var meant = folded(word);
        var begun = known.stream()
                .filter(one -> meant.length() > 1 && one.startsWith(meant))
                .findFirst();
        return begun.or(() -> known.stream()
                .filter(one -> !one.isEmpty())
                .min(Comparator.comparingInt(one -> distance(meant, one)))
                .filter(one -> distance(meant, one) <= Math.max(2, one.length() / 3)));
    }

    private static int distance(String left, String right) {
        var row = new int[right.length() + 1];
        for (var column = 0; column <= right.length(); column++) {
            row[column] = column;
        }
        for (var line = 1; line <= left.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= right.length(); column++) {
                var replaced = diagonal + (left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[right.length()];
    }
}
