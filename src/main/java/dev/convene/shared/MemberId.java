package dev.convene.shared;

import java.util.regex.Pattern;

/**
 * A Slack member, by Slack's own id (for example {@code U012AB3CD}).
 *
 * @throws IllegalArgumentException if the value is not a Slack member id
 */
public record MemberId(String value) implements Slug {

    private static final Pattern SHAPE = Pattern.compile("[UW][A-Z0-9]{1,20}");

    public MemberId {
        Slug.require(SHAPE, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
