package dev.convene.process.file;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known word that a mistyped one most likely meant. */
final class Nearest {

    private Nearest() {}

    /** The known word with the fewest letters to change, or "(none)" when nothing is known. */
    static String to(String written, Collection<String> known) {
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .orElse("(none)");
    }

    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            above = next(above, row, one.charAt(row - 1), other);
        }
        return above[other.length()];
    }

    private static int[] next(int[] above, int row, char letter, String other) {
        var line = new int[above.length];
        line[0] = row;
        for (var column = 1; column < line.length; column++) {
            var change = above[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
            line[column] = Math.min(change, 1 + Math.min(above[column], line[column - 1]));
        }
        return line;
    }
}
