package dev.convene.sandbox.slack;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came back from the bot.
 *
 * @param error null when the bot acknowledged in time
 * @param body what it answered, as it came; often empty
 */
record Reply(@Nullable String error, String body) {

    static final String TIMEOUT = "operation_timeout";
    static final String FAILED = "dispatch_failed";

    static Reply acknowledged(String body) {
        return new Reply(null, body);
    }

    static Reply failed(String error) {
        return new Reply(error, "");
    }

    boolean ok() {
        return error == null;
    }

    /** An empty object when the bot said nothing, or no JSON. */
    JsonNode json() {
        var parsed = body.isBlank() ? null : Json.parsed(body);
        return parsed == null ? Json.object() : parsed;
    }
}
