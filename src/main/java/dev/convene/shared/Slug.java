package dev.convene.shared;

import java.util.regex.Pattern;

/** A natural key made of a short text; implementations are records of one {@link String}, stored as one column. */
public interface Slug {

    String value();

    /** Refuses a value that does not match the whole of the shape, without repeating the value. */
    static void require(Pattern shape, String value) {
        if (!shape.matcher(value).matches()) {
            throw new IllegalArgumentException("does not have the shape " + shape);
        }
    }
}
