package dev.convene.sandbox.slack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request and how it went.
 *
 * @param direction {@code asked}: the bot called the Web API; {@code answered}: a request went to the bot
 * @param method the Web API method, or what the bot was told of, such as {@code view_submission add-candidate}
 * @param ms how long the answer took, in milliseconds
 * @param error Slack's error code or what went wrong on the way; null when all was well
 */
public record Call(
        Instant at,
        String direction,
        String method,
        long ms,
        boolean ok,
        @Nullable String error,
        JsonNode request,
        JsonNode response) {

    Call withoutBodies() {
        return new Call(at, direction, method, ms, ok, error, Json.object(), Json.object());
    }
}
