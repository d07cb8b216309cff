package dev.convene.delivery;

import java.util.UUID;

/**
 * What must reach someone. It holds no text: the carrier renders it from the truth of the moment in which it is sent.
 *
 * @param key kind and ids of what it is about, for example {@code invitation:<interview>}; no time and no name in it, so
 *     that wishing the same thing again finds the same row; what stands before the first colon tells the carrier how to
 *     render it
 * @param subject whom or what it is about, so that it can be erased with it
 */
public record Wish(Kind kind, String key, Audience audience, UUID subject) {

    private static final int LONGEST_KEY = 200;

    public Wish {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a key has 1 to " + LONGEST_KEY + " characters");
        }
    }
}
