package dev.convene.sandbox.slack;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The requests that the bot gets, in Slack's shapes. */
final class Payloads {

    private final World world;
    private final Workspace workspace;

    Payloads(World world) {
        this.world = world;
        this.workspace = world.workspace;
    }

    ObjectNode command(Member member, Conversation in, String command, String text) {
        var payload = Json.of("token", workspace.verificationToken, "team_id", workspace.teamId);
        payload.put("team_domain", workspace.domain).put("channel_id", in.id).put("channel_name", name(in));
        payload.put("user_id", member.id()).put("user_name", member.name());
        payload.put("command", command).put("text", text);
        return payload.put("api_app_id", workspace.appId).put("is_enterprise_install", "false");
    }

    ObjectNode shortcut(Member member, String callbackId) {
        return interactive("shortcut", member).put("action_ts", world.nextTs()).put("callback_id", callbackId);
    }

    ObjectNode inMessage(Member member, Conversation in, Message message) {
        var payload = interactive("block_actions", member);
        var container = Json.of("type", "message", "message_ts", message.ts, "channel_id", in.id);
        payload.set("container", container.put("is_ephemeral", message.ephemeral()));
        payload.set("channel", Json.of("id", in.id, "name", name(in)));
        if (!message.ephemeral()) payload.set("message", message.told(true));
        payload.set("state", Json.of("values", message.values.deepCopy()));
        return payload;
    }

    ObjectNode inView(String type, Member member, OpenView view) {
        var payload = interactive(type, member);
        payload.set("container", Json.of("type", "view", "view_id", view.id));
        return payload.set("view", view.told(workspace));
    }

    ObjectNode submission(Member member, OpenView view) {
        return interactive("view_submission", member).set("view", view.told(workspace));
    }

    ObjectNode closed(Member member, OpenView view, boolean cleared) {
        var payload = interactive("view_closed", member);
        payload.set("view", stateless(view));
        return payload.put("is_cleared", cleared);
    }

    /** What was filled in does not come with searches, nor with a view that was closed. */
    private ObjectNode stateless(OpenView view) {
        return view.told(workspace).set("state", Json.of("values", Json.object()));
    }

    ObjectNode search(Member member, Place place, Place.Spot spot, String typed) {
        var payload =
                switch (place) {
                    case Place.InView in -> inView("", member, in.view()).set("view", stateless(in.view()));
                    case Place.InMessage in ->
                        inMessage(member, in.conversation(), in.message()).without("state");
                };
        payload.put("type", "block_suggestion").put("action_id", spot.actionId());
        return payload.put("block_id", spot.blockId()).put("value", typed);
    }

    ObjectNode homeOpened(Member member, @Nullable OpenView home) {
        var event = Json.of("type", "app_home_opened", "user", member.id());
        event.put("channel", world.im(member.id()).id).put("tab", "home");
        if (home != null) event.set("view", home.told(workspace));
        return event;
    }

    private ObjectNode interactive(String type, Member member) {
        var payload = Json.of("type", type);
        payload.set("team", Json.of("id", workspace.teamId, "domain", workspace.domain));
        payload.set("user", member.brief(workspace.teamId));
        payload.put("api_app_id", workspace.appId).put("token", workspace.verificationToken);
        return payload.putNull("enterprise").put("is_enterprise_install", false);
    }

    private static String name(Conversation conversation) {
        return conversation.im() ? "directmessage" : conversation.name;
    }
}
