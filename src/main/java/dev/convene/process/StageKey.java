package dev.convene.process;

import dev.convene.shared.Slug;
import java.util.regex.Pattern;

/**
 * A stage's slug within its process, for example {@code operational}; stable across versions.
 *
 * @throws IllegalArgumentException if the value is not a slug of at most 40 characters
 */
public record StageKey(String value) implements Slug {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public StageKey {
        Slug.require(SHAPE, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
