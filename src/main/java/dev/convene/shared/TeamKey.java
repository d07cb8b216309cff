package dev.convene.shared;

import java.util.regex.Pattern;

/**
 * A team's slug as process files write it, for example {@code engineering}.
 *
 * @throws IllegalArgumentException if the value is not a team's slug
 */
public record TeamKey(String value) implements Slug {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public TeamKey {
        Slug.require(SHAPE, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
