package dev.convene.slack;

import java.util.List;

/** Slack's limits, and the one place where a text is cut to fit. Lengths count code points, as Slack does. */
final class Limits {

    static final int TITLE = 24;
    static final int HEADER = 150;
    static final int TEXT = 3000;
    static final int FIELD = 2000;
    static final int BUTTON = 75;
    static final int BUTTON_VALUE = 2000;
    static final int OPTION = 75;
    static final int OPTION_VALUE = 150;
    static final int PLACEHOLDER = 150;
    static final int LABEL = 2000;
    static final int CONFIRM_TITLE = 100;
    static final int CONFIRM_TEXT = 300;
    static final int CONFIRM_BUTTON = 30;
    static final int MESSAGE_TEXT = 4000;
    static final int METADATA = 3000;
    static final int OPTIONS = 100;
    static final int TICKS = 10;
    static final int OVERFLOW = 5;
    static final int FIELDS = 10;
    static final int CONTEXT = 10;
    static final int ACTIONS = 25;
    static final int VIEW_BLOCKS = 100;
    static final int MESSAGE_BLOCKS = 50;

    private static final String ELLIPSIS = "…";

    private Limits() {}

    static String cut(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit - 1)).stripTrailing() + ELLIPSIS;
    }

    /** As {@link #cut}, but never within a link, a mention or an escaped sign. */
    static String cutMarkup(String markup, int limit) {
        if (markup.codePointCount(0, markup.length()) <= limit) {
            return markup;
        }
        var kept = markup.substring(0, markup.offsetByCodePoints(0, limit - 1));
        var open = kept.lastIndexOf('<');
        if (open > kept.lastIndexOf('>')) {
            kept = kept.substring(0, open);
        }
        var sign = kept.lastIndexOf('&');
        if (sign > kept.lastIndexOf(';')) {
            kept = kept.substring(0, sign);
        }
        return kept.stripTrailing() + ELLIPSIS;
    }

    static <T> List<T> first(List<T> all, int limit) {
        return all.size() <= limit ? all : all.subList(0, limit);
    }
}
