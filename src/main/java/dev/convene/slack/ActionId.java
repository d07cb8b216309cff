package dev.convene.slack;

import java.util.regex.Pattern;

/**
 * What a press, a choice or a search is told apart by.
 *
 * <p>A constant of its screen, written in lower case with dashes. What follows a colon tells several of a kind apart
 * and takes no part in finding the handler.
 */
public record ActionId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]*(:[\\w.-]+)?");

    public ActionId {
        if (!SHAPE.matcher(value).matches() || value.length() > 255) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /** One of several of this kind. */
    public ActionId with(Object which) {
        return new ActionId(base() + ":" + which);
    }

    /** What follows the colon; empty where nothing does. */
    public String which() {
        var colon = value.indexOf(':');
        return colon < 0 ? "" : value.substring(colon + 1);
    }

    String base() {
        var colon = value.indexOf(':');
        return colon < 0 ? value : value.substring(0, colon);
    }
}
