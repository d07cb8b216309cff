package dev.convene.slack.letter;

import java.util.ArrayList;
import java.util.List;

/** A field holds 3,000 characters: a longer text goes on in the next one, at a paragraph where it can. */
final class LongText {

    static final int LONGEST = 3000;

    private static final String PARAGRAPH = "\n\n";

    private LongText() {}

    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var rest = text;
        while (rest.length() > LONGEST) {
            var end = rest.lastIndexOf(PARAGRAPH, LONGEST);
            var cut = end > 0 ? end : LONGEST - 1;
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts;
    }

    static String joined(List<String> parts) {
        return String.join(PARAGRAPH, parts);
    }
}
