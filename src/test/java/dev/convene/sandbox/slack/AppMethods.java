package dev.convene.sandbox.slack;

import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** api.test, auth.test, team.info and apps.connections.open: who am I, and where. */
final class AppMethods implements Family {

    private final Workspace workspace;
    private final Supplier<String> address;
    private final Supplier<String> ticket;

    /** {@code address} is the workspace's own, {@code ticket} a fresh WebSocket address, empty where there is none. */
    AppMethods(Workspace workspace, Supplier<String> address, Supplier<String> ticket) {
        this.workspace = workspace;
        this.address = address;
        this.ticket = ticket;
    }

    @Override
    public List<Method> methods() {
        return List.of(
                Method.of("api.test", Method.TIER_4, this::test),
                Method.of("auth.test", Method.SPECIAL, this::me),
                Method.of("team.info", Method.TIER_3, this::team, "team:read"),
                Method.of("apps.connections.open", Method.TIER_2, this::connect));
    }

    private ObjectNode test(Ask ask) {
        if (ask.has("error")) throw Refusal.with(ask.text("error"), Json.of("args", ask.arguments()));
        return Json.of("args", ask.arguments());
    }

    private ObjectNode me(Ask ask) {
        var me = Json.of("url", address.get() + "/", "team", workspace.teamName, "team_id", workspace.teamId);
        me.put("user", workspace.botName).put("user_id", workspace.botUserId).put("bot_id", workspace.botId);
        return me.put("is_enterprise_install", false);
    }

    private ObjectNode team(Ask ask) {
        var team = Json.of("id", workspace.teamId, "name", workspace.teamName, "domain", workspace.domain);
        return Json.of("team", team.put("email_domain", "").put("url", address.get() + "/"));
    }

    private ObjectNode connect(Ask ask) {
        if (workspace.requestUrl != null) throw Refusal.of("socket_mode_not_enabled");
        return Json.of("url", ticket.get());
    }
}
