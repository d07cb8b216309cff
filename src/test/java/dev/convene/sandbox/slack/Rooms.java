package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.Conversation.Kind;
import tools.jackson.databind.node.ObjectNode;

/** Finds the conversation that a call names, as far as the bot may know of it, and tells about it. */
final class Rooms {

    private final World world;

    Rooms(World world) {
        this.world = world;
    }

    /** A private channel that the bot is not in does not exist for it. */
    Conversation known(String idOrName) {
        var byId = world.conversation(idOrName);
        var found = byId != null ? byId : world.named(idOrName);
        if (found == null || found.kind == Kind.GROUP && !in(found)) throw Refusal.of("channel_not_found");
        return found;
    }

    Conversation joined(String idOrName) {
        var found = known(idOrName);
        if (!in(found)) throw Refusal.of("not_in_channel");
        return found;
    }

    /** A channel that the bot is in and that is not archived. */
    Conversation open(String idOrName) {
        var found = known(idOrName);
        if (found.archived) throw Refusal.of("is_archived");
        return joined(idOrName);
    }

    /** Refuses unless the scope for this kind of conversation was granted; {@code right} is read, write or history. */
    Conversation allowed(Ask ask, Conversation conversation, String right) {
        if (conversation.kind == Kind.CHANNEL && right.equals("write")) ask.needs("channels:manage", "channels:write");
        else ask.needs(conversation.kind.scopes + ":" + right);
        return conversation;
    }

    Conversation noIm(Conversation conversation) {
        if (conversation.im()) throw Refusal.of("method_not_supported_for_channel_type");
        return conversation;
    }

    boolean in(Conversation conversation) {
        return conversation.members.contains(world.workspace.botUserId);
    }

    Member member(String id) {
        var member = world.member(id);
        if (member == null) throw Refusal.of("user_not_found");
        return member;
    }

    ObjectNode told(Conversation conversation) {
        var told = Json.of("id", conversation.id, "created", conversation.created.getEpochSecond());
        told.put("is_im", conversation.im()).put("is_archived", conversation.archived);
        if (conversation.im()) {
            return told.put("user", conversation.counterpart(world.workspace.botUserId))
                    .put("is_open", true);
        }
        var secret = conversation.kind == Kind.GROUP;
        told.put("name", conversation.name).put("name_normalized", conversation.name);
        told.put("is_channel", !secret)
                .put("is_group", secret)
                .put("is_private", secret)
                .put("is_mpim", false);
        told.put("creator", conversation.creator)
                .put("is_member", in(conversation))
                .put("is_general", false);
        told.put("context_team_id", world.workspace.teamId).put("num_members", conversation.members.size());
        told.set("topic", note(conversation, conversation.topic));
        told.set("purpose", note(conversation, conversation.purpose));
        return told;
    }

    private static ObjectNode note(Conversation conversation, String value) {
        return Json.of("value", value, "creator", conversation.creator, "last_set", 0);
    }
}
