package dev.convene.sandbox.slack;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A modal that is open, or the App Home that was published, of one member. */
final class OpenView {

    final String id;
    final String owner;
    final @Nullable OpenView previous;
    final String root;
    ObjectNode content;
    String hash;
    ObjectNode values;
    /** What Slack shows over the view when the bot let it down; null when all is well. */
    @Nullable
    String problem;

    OpenView(String id, String owner, @Nullable OpenView previous, ObjectNode content, String hash) {
        this.id = id;
        this.owner = owner;
        this.previous = previous;
        this.root = previous == null ? id : previous.root;
        this.content = content;
        this.hash = hash;
        this.values = ViewState.values(content.path("blocks"), Json.object());
    }

    /** New content; what was typed survives where block and action ids stay. */
    void show(ObjectNode content, String hash) {
        this.content = content;
        this.hash = hash;
        this.problem = null;
        this.values = ViewState.values(content.path("blocks"), values);
    }

    JsonNode blocks() {
        return content.path("blocks");
    }

    boolean modal() {
        return Json.text(content, "type").equals("modal");
    }

    boolean flag(String name) {
        return content.path(name).asBoolean(false);
    }

    /** As the Web API and the payloads tell it. */
    ObjectNode told(Workspace workspace) {
        var told = Json.of("id", id, "team_id", workspace.teamId, "type", Json.text(content, "type"));
        told.set("blocks", blocks());
        told.put("private_metadata", Json.text(content, "private_metadata"));
        told.put("callback_id", Json.text(content, "callback_id"));
        told.set("state", Json.of("values", values.deepCopy()));
        told.put("hash", hash);
        for (var words : new String[] {"title", "close", "submit"}) told.set(words, Json.tree(content.get(words)));
        told.put("clear_on_close", flag("clear_on_close")).put("notify_on_close", flag("notify_on_close"));
        told.put("submit_disabled", flag("submit_disabled"));
        told.put("root_view_id", root).put("previous_view_id", previous == null ? null : previous.id);
        told.put("app_id", workspace.appId).put("external_id", Json.text(content, "external_id"));
        return told.put("app_installed_team_id", workspace.teamId).put("bot_id", workspace.botId);
    }
}
