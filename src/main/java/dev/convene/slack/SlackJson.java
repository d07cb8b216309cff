package dev.convene.slack;

import com.google.gson.Gson;
import com.slack.api.bolt.response.Response;
import com.slack.api.util.json.GsonFactory;

/**
 * Slack's own form of what is said to it and what it says. The SDK makes a new {@link Gson} for each call, which then works
 * out anew how every class of a view is written; that took a third of the time that an answer in words cost.
 */
public final class SlackJson {

    private static final int OK = 200;
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private SlackJson() {}

    public static String write(Object value) {
        return GSON.toJson(value);
    }

    /** @throws com.google.gson.JsonParseException if it is none */
    public static <T> T read(String json, Class<T> type) {
        return GSON.fromJson(json, type);
    }

    static Response answer(Object body) {
        return Response.builder()
                .statusCode(OK)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(write(body))
                .build();
    }
}
