package dev.convene.process;

import dev.convene.shared.Slug;
import java.util.regex.Pattern;

/**
 * A question's slug within its stage, for example {@code want-to-work-together}; stable across versions.
 *
 * @throws IllegalArgumentException if the value is not a slug of at most 40 characters
 */
public record QuestionKey(String value) implements Slug {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public QuestionKey {
        Slug.require(SHAPE, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
