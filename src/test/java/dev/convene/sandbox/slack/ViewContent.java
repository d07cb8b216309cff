package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.BlockKit;
import dev.convene.sandbox.slack.blocks.Surface;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks a view that the bot sends. */
final class ViewContent {

    private static final int MOST_BYTES = 250 * 1024;

    private ViewContent() {}

    static ObjectNode modal(JsonNode view) {
        return checked(view, Surface.MODAL);
    }

    static ObjectNode home(JsonNode view) {
        return checked(view, Surface.HOME);
    }

    private static ObjectNode checked(JsonNode view, Surface surface) {
        if (!view.isObject()) throw Refusal.because("invalid_arguments", "[ERROR] missing required field: view");
        var content = Json.copy(view);
        // What Slack adds to its answers is let through when a bot sends a view back.
        content.remove(java.util.List.of("id", "team_id", "state", "hash", "previous_view_id", "root_view_id"));
        content.remove(java.util.List.of("app_id", "bot_id", "app_installed_team_id"));
        if (content.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.of("view_too_large");
        }
        var problems = BlockKit.check(content, surface);
        if (!problems.isEmpty()) throw Refusal.because("invalid_arguments", problems, "/view");
        content.set("blocks", BlockIds.filled(content.path("blocks")));
        BlockIds.flag(content);
        return content;
    }
}
