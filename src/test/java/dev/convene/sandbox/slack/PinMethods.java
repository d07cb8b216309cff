package dev.convene.sandbox.slack;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** pins.add and bookmarks.add: what stays at the top of a channel. */
final class PinMethods implements Family {

    private static final int MOST = 100;

    private final World world;
    private final Rooms rooms;
    private final Posting posting;

    PinMethods(World world, Rooms rooms, Posting posting) {
        this.world = world;
        this.rooms = rooms;
        this.posting = posting;
    }

    @Override
    public List<Method> methods() {
        return List.of(
                Method.of("pins.add", Method.TIER_2, ask -> pin(ask, true), "pins:write"),
                Method.of("pins.remove", Method.TIER_2, ask -> pin(ask, false), "pins:write"),
                Method.of("bookmarks.add", Method.TIER_2, this::bookmark, "bookmarks:write"));
    }

    private ObjectNode pin(Ask ask, boolean pinned) {
        var channel = rooms.joined(ask.required("channel"));
        if (!ask.has("timestamp")) throw Refusal.of("no_item_specified");
        var message = channel.message(ask.text("timestamp"));
        if (message == null || message.ephemeral()) throw Refusal.of("message_not_found");
        if (message.pinned == pinned) throw Refusal.of(pinned ? "already_pinned" : "no_pin");
        if (pinned && channel.messages().stream().filter(one -> one.pinned).count() >= MOST) {
            throw Refusal.of("too_many_pins");
        }
        message.pinned = pinned;
        posting.announce(channel);
        return Json.object();
    }

    private ObjectNode bookmark(Ask ask) {
        var channel = rooms.joined(ask.required("channel_id"));
        if (!ask.required("type").equals("link")) throw Refusal.of("invalid_bookmark_type");
        if (!ask.text("link").startsWith("http")) throw Refusal.of("invalid_link");
        if (channel.bookmarks.size() >= MOST) throw Refusal.of("too_many_bookmarks");
        var bookmark = Json.of("id", world.newId("Bk"), "channel_id", channel.id, "title", ask.required("title"));
        bookmark.put("link", ask.text("link")).put("type", "link").put("emoji", ask.text("emoji"));
        channel.bookmarks.add(bookmark);
        return Json.of("bookmark", bookmark);
    }
}
