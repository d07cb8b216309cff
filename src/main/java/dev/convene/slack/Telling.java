package dev.convene.slack;

import dev.convene.delivery.Audience;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Function;

/**
 * One audience about to be told of something.
 *
 * @param key as wished: the kind, a colon, and the ids it is about
 * @param text the words in the reader's language; in a channel, the company's
 * @param zone the reader's; in a channel, the company's
 */
public record Telling(String key, UUID subject, Audience audience, Text.In text, ZoneId zone) {

    /**
     * One of the ids in the key.
     *
     * @param place 1 for what stands behind the first colon
     */
    public <T> T id(int place, Function<UUID, T> type) {
        return type.apply(UUID.fromString(key.split(":")[place]));
    }
}
