package dev.convene.shared;

import java.util.regex.Pattern;

/**
 * A pool's slug as process files write it, for example {@code lead-developers}.
 *
 * @throws IllegalArgumentException if the value is not a pool's slug
 */
public record PoolKey(String value) implements Slug {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public PoolKey {
        Slug.require(SHAPE, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
