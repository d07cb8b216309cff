package dev.convene.process;

import dev.convene.shared.Slug;
import java.util.regex.Pattern;

/**
 * A hiring process's slug in all its versions, for example {@code developer}; stable across versions.
 *
 * @throws IllegalArgumentException if the value is not a slug of at most 40 characters
 */
public record ProcessKey(String value) implements Slug {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public ProcessKey {
        Slug.require(SHAPE, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
