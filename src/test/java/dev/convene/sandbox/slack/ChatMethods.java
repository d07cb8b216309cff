package dev.convene.sandbox.slack;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** chat.*: what the bot says and takes back. */
final class ChatMethods implements Family {

    private static final String SCOPE = "chat:write";

    private final World world;
    private final Rooms rooms;
    private final Posting posting;

    ChatMethods(World world, Rooms rooms, Posting posting) {
        this.world = world;
        this.rooms = rooms;
        this.posting = posting;
    }

    @Override
    public List<Method> methods() {
        return List.of(
                Method.of("chat.postMessage", Method.SPECIAL, this::post, SCOPE),
                Method.of("chat.postEphemeral", Method.TIER_4, this::whisper, SCOPE),
                Method.of("chat.update", Method.TIER_3, this::update, SCOPE),
                Method.of("chat.delete", Method.TIER_3, this::delete, SCOPE));
    }

    private ObjectNode post(Ask ask) {
        var conversation = rooms.open(addressee(ask.required("channel")));
        var message = posting.byBot(conversation, MessageBody.of(ask), null);
        return said(conversation, message);
    }

    /** A member's id stands for the direct message with them. */
    private String addressee(String channel) {
        var member = world.member(channel);
        return member == null || member.bot() ? channel : world.im(channel).id;
    }

    private ObjectNode whisper(Ask ask) {
        var conversation = rooms.open(ask.required("channel"));
        var user = ask.required("user");
        if (!conversation.members.contains(user)) throw Refusal.of("user_not_in_channel");
        var message = posting.byBot(conversation, MessageBody.of(ask), user);
        return Json.of("message_ts", message.ts);
    }

    private ObjectNode update(Ask ask) {
        var conversation = rooms.known(ask.required("channel"));
        if (conversation.archived) throw Refusal.of("is_inactive");
        var message = own(conversation, ask.required("ts"), "cant_update_message");
        var body = MessageBody.of(ask);
        keep(message.body, body, "bot_id", "app_id", "team", "thread_ts");
        if (!ask.has("metadata")) keep(message.body, body, "metadata");
        if (!ask.has("text") && !ask.has("blocks")) keep(message.body, body, "text", "blocks");
        message.values = ViewState.values(body.path("blocks"), message.values);
        message.body = body;
        // Slack marks as edited only what is shown by its text.
        message.edited = message.edited || !ask.has("blocks");
        posting.announce(conversation);
        return said(conversation, message).put("text", Json.text(body, "text"));
    }

    private ObjectNode delete(Ask ask) {
        var conversation = rooms.known(ask.required("channel"));
        var message = own(conversation, ask.required("ts"), "cant_delete_message");
        conversation.remove(message.ts);
        posting.announce(conversation);
        return Json.of("channel", conversation.id, "ts", message.ts);
    }

    /** Ephemeral messages are no messages for the Web API. */
    private Message own(Conversation conversation, String ts, String otherwise) {
        var message = conversation.message(ts);
        if (message == null || message.ephemeral()) throw Refusal.of("message_not_found");
        if (!message.user.equals(world.workspace.botUserId) || message.system) throw Refusal.of(otherwise);
        return message;
    }

    private static void keep(ObjectNode before, ObjectNode after, String... fields) {
        for (var field : fields) {
            if (!after.hasNonNull(field) && before.has(field)) after.set(field, before.get(field));
        }
    }

    private static ObjectNode said(Conversation conversation, Message message) {
        return Json.of("channel", conversation.id, "ts", message.ts, "message", message.told(true));
    }
}
