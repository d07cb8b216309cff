package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.Conversation.Kind;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** conversations.*: channels that come, change and go. */
final class ChannelMethods implements Family {

    private static final int MOST_NOTE = 250;
    private static final String[] WRITE = {"groups:write", "channels:manage", "channels:write"};
    private static final String[] TOPIC = {
        "groups:write", "groups:write.topic", "channels:manage", "channels:write.topic"
    };

    private final World world;
    private final Rooms rooms;
    private final Posting posting;

    ChannelMethods(World world, Rooms rooms, Posting posting) {
        this.world = world;
        this.rooms = rooms;
        this.posting = posting;
    }

    @Override
    public List<Method> methods() {
        return List.of(
                Method.of("conversations.create", Method.TIER_2, this::create, WRITE),
                Method.of("conversations.rename", Method.TIER_2, this::rename, WRITE),
                Method.of("conversations.archive", Method.TIER_2, ask -> archive(ask, true), WRITE),
                Method.of("conversations.unarchive", Method.TIER_2, ask -> archive(ask, false), WRITE),
                Method.of("conversations.setTopic", Method.TIER_2, this::topic, TOPIC),
                Method.of("conversations.setPurpose", Method.TIER_2, this::purpose, TOPIC),
                Method.of("conversations.open", Method.TIER_3, this::open, "im:write", "mpim:write"));
    }

    private ObjectNode create(Ask ask) {
        var secret = ask.flag("is_private");
        if (secret) ask.needs("groups:write");
        else ask.needs("channels:manage", "channels:write");
        var name = ChannelNames.free(world, ask.text("name"));
        var bot = world.workspace.botUserId;
        var made = world.conversation(secret ? Kind.GROUP : Kind.CHANNEL, name, bot);
        made.members.add(bot);
        return told(made);
    }

    private ObjectNode rename(Ask ask) {
        var channel = changeable(ask);
        channel.name = ChannelNames.free(world, ask.text("name"));
        return told(channel);
    }

    private ObjectNode archive(Ask ask, boolean archived) {
        var channel = rooms.noIm(rooms.known(ask.required("channel")));
        rooms.allowed(ask, channel, "write");
        if (archived && !rooms.in(channel)) throw Refusal.of("not_in_channel");
        if (channel.archived == archived) throw Refusal.of(archived ? "already_archived" : "not_archived");
        channel.archived = archived;
        var subtype = archived ? "channel_archive" : "channel_unarchive";
        posting.system(
                channel,
                world.workspace.botUserId,
                subtype,
                archived ? "archived the channel" : "un-archived the channel");
        world.changed(Change.of(Change.CONVERSATIONS));
        return Json.object();
    }

    private ObjectNode topic(Ask ask) {
        var channel = noted(ask, ask.text("topic"));
        channel.topic = ask.text("topic");
        return told(channel).put("topic", channel.topic);
    }

    private ObjectNode purpose(Ask ask) {
        var channel = noted(ask, ask.text("purpose"));
        channel.purpose = ask.text("purpose");
        return told(channel).put("purpose", channel.purpose);
    }

    private Conversation noted(Ask ask, String note) {
        var channel = rooms.noIm(rooms.open(ask.required("channel")));
        if (note.codePointCount(0, note.length()) > MOST_NOTE) throw Refusal.of("too_long");
        return channel;
    }

    private Conversation changeable(Ask ask) {
        return rooms.allowed(ask, rooms.noIm(rooms.open(ask.required("channel"))), "write");
    }

    private ObjectNode open(Ask ask) {
        if (ask.has("channel")) return Json.of("channel", rooms.told(rooms.known(ask.text("channel"))));
        var users = ask.listed("users");
        if (users.isEmpty()) throw Refusal.of("users_list_not_supplied");
        if (users.size() > 1) throw Refusal.of("too_many_users");
        var member = rooms.member(users.getFirst());
        if (member.bot()) throw Refusal.of("invalid_user_combination");
        if (member.deleted()) throw Refusal.of("user_disabled");
        var im = world.im(member.id());
        var told = ask.flag("return_im") ? rooms.told(im) : Json.of("id", im.id);
        return Json.of("channel", told, "no_op", true, "already_open", true);
    }

    private ObjectNode told(Conversation channel) {
        world.changed(new Change(Change.CONVERSATIONS, channel.id));
        return Json.of("channel", rooms.told(channel));
    }
}
