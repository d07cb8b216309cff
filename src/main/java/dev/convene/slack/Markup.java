package dev.convene.slack;

import java.util.regex.Pattern;

/** The one place that knows how text becomes Slack's markup without being interpreted. */
final class Markup {

    /** A sign that Slack reads as formatting only where a word begins or ends. */
    private static final Pattern FORMATTING = Pattern.compile("(?<![\\p{L}\\p{N}])[*_~`]|[*_~`](?![\\p{L}\\p{N}])");

    /** Overrides and isolates of the writing direction: invisible, and able to turn round what follows them. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{InHebrew}\\p{InArabic}\\p{InSyriac}\\p{InThaana}]");
    private static final Pattern OWN = Pattern.compile("[*_~`]");
    private static final String WORD_JOINER = "\u2060";

    private Markup() {}

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    static boolean hasFormatting(String pattern) {
        return OWN.matcher(pattern).find();
    }

    /** What a person wrote, as they wrote it: a word joiner beside a sign keeps Slack from reading it as formatting. */
    static Words person(String typed) {
        var calm = DIRECTION.matcher(typed).replaceAll("");
        var plain = RIGHT_TO_LEFT.matcher(calm).find() ? "\u2068" + calm + "\u2069" : calm;
        var guarded = FORMATTING.matcher(escape(plain)).replaceAll(WORD_JOINER + "$0" + WORD_JOINER);
        return new Words(plain, guarded, false);
    }
}
