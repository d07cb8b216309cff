package dev.convene.process;

import dev.convene.shared.Slug;
import java.util.regex.Pattern;

/**
 * The slug of an offer's step within its stage, for example {@code signed}; stable across versions.
 *
 * @throws IllegalArgumentException if the value is not a slug of at most 40 characters
 */
public record StepKey(String value) implements Slug {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public StepKey {
        Slug.require(SHAPE, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
