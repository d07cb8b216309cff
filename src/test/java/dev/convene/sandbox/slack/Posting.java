package dev.convene.sandbox.slack;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Puts messages into conversations, whoever writes them. */
final class Posting {

    private final World world;

    Posting(World world) {
        this.world = world;
    }

    /** The bot writes; {@code onlyFor} makes it ephemeral. */
    Message byBot(Conversation conversation, ObjectNode body, @Nullable String onlyFor) {
        var workspace = world.workspace;
        body.put("bot_id", workspace.botId).put("app_id", workspace.appId).put("team", workspace.teamId);
        return put(conversation, workspace.botUserId, body, onlyFor, false);
    }

    Message byMember(Conversation conversation, String member, String text) {
        return put(conversation, member, Json.of("text", text, "team", world.workspace.teamId), null, false);
    }

    /** What Slackbot tells one member, when the bot did not answer. */
    void bySlackbot(Conversation conversation, String member, String text) {
        put(conversation, "USLACKBOT", Json.of("text", text), member, false);
    }

    /** A line that Slack itself writes, such as somebody having joined. */
    void system(Conversation conversation, String member, String subtype, String text) {
        put(conversation, member, Json.of("text", text, "subtype", subtype), null, true);
    }

    private Message put(
            Conversation conversation, String user, ObjectNode body, @Nullable String onlyFor, boolean system) {
        synchronized (world) {
            var message = new Message(world.nextTs(), user, world.now(), onlyFor, system, body);
            conversation.add(message);
            announce(conversation);
            return message;
        }
    }

    void announce(Conversation conversation) {
        world.changed(new Change(Change.MESSAGES, conversation.id));
    }
}
