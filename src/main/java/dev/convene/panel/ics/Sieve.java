package dev.convene.panel.ics;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets through only those lines that say when. Titles, places, people and notes are gone before anything is parsed: they are
 * none of Convene's business, and they are what real calendars most often get wrong.
 */
final class Sieve {

    private static final Set<String> KEPT = Set.of(
            "BEGIN",
            "END",
            "UID",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "EXRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "STATUS",
            "TRANSP",
            "FREEBUSY",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "X-LIC-LOCATION");

    private static final Pattern NAME = Pattern.compile("^([A-Za-z0-9-]+)[;:]");

    private Sieve() {}

    /** Unfolded, each line ended as the format wants it. */
    static String sift(String text) {
        var sifted = new StringBuilder();
        var kept = false;
        for (var line : text.split("\r\n|\n|\r")) {
            if (line.startsWith(" ") || line.startsWith("\t")) {
                if (kept) {
                    sifted.setLength(sifted.length() - 2);
                    sifted.append(line, 1, line.length()).append("\r\n");
                }
            } else {
                kept = isKept(line);
                if (kept) {
                    sifted.append(line).append("\r\n");
                }
            }
        }
        return sifted.toString();
    }

    private static boolean isKept(String line) {
        var name = NAME.matcher(line);
        return name.find() && KEPT.contains(name.group(1).toUpperCase(Locale.ROOT));
    }
}
