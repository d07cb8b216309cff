package dev.convene.sandbox.slack;

import tools.jackson.databind.node.ObjectNode;

/** Things as a client on screen sees them. */
final class Sight {

    private final Workspace workspace;
    private final Core core;

    Sight(Core core) {
        this.core = core;
        this.workspace = core.world.workspace;
    }

    ObjectNode workspace() {
        var seen = Json.of("team", Json.of("id", workspace.teamId, "name", workspace.teamName));
        seen.set(
                "members",
                Json.array(core.world.members().stream().map(Sight::member).toList()));
        seen.set(
                "commands",
                Json.array(workspace.commands.stream().map(Sight::command).toList()));
        seen.set(
                "shortcuts",
                Json.array(workspace.shortcuts.stream().map(Sight::shortcut).toList()));
        var bot = Json.of("id", workspace.botId, "userId", workspace.botUserId, "name", workspace.botName);
        return seen.set("bot", bot);
    }

    private static ObjectNode member(Member member) {
        var seen = Json.of("id", member.id(), "name", member.name(), "realName", member.realName());
        seen.put("title", member.title()).put("locale", member.locale()).put("tz", member.tz());
        return seen.put("bot", member.bot()).put("guest", member.guest()).put("deleted", member.deleted());
    }

    private static ObjectNode command(Command command) {
        return Json.of("name", command.name(), "hint", command.hint(), "description", command.description());
    }

    private static ObjectNode shortcut(Shortcut shortcut) {
        return Json.of(
                "callbackId", shortcut.callbackId(), "name", shortcut.name(), "description", shortcut.description());
    }

    ObjectNode conversation(Conversation one, Member reader) {
        var app = one.im() && one.members.contains(workspace.botUserId);
        var seen = Json.of("id", one.id, "kind", app ? "app" : one.im() ? "im" : "channel");
        seen.put("name", app ? workspace.botName : one.name);
        seen.put("private", one.kind != Conversation.Kind.CHANNEL).put("topic", one.topic);
        seen.put("purpose", one.purpose).put("archived", one.archived).put("unread", one.unread(reader.id()));
        return seen.set("memberIds", Json.array(one.members));
    }

    static ObjectNode message(Message message) {
        var seen = Json.of("ts", message.ts, "user", message.user, "text", Json.text(message.body, "text"));
        seen.set("blocks", Json.array(message.body.path("blocks").values()));
        seen.put("ephemeral", message.ephemeral()).put("edited", message.edited);
        seen.put("pinned", message.pinned).put("system", message.system);
        if (message.body.has("files")) seen.set("files", message.body.get("files"));
        if (message.body.has("thread_ts")) seen.set("thread_ts", message.body.get("thread_ts"));
        return seen;
    }

    ObjectNode view(OpenView view) {
        var seen = Json.of("id", view.id, "hash", view.hash);
        seen.set("view", view.told(workspace));
        return seen.put("problem", view.problem);
    }

    static ObjectNode call(Call call) {
        var seen = Json.of("at", call.at().toString(), "direction", call.direction(), "method", call.method());
        return seen.put("ms", call.ms()).put("ok", call.ok()).put("error", call.error());
    }
}
