package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.Conversation.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** conversations.* and users.conversations: what there is to see of conversations. */
final class ConversationMethods implements Family {

    private static final String[] READ = {"groups:read", "channels:read", "im:read", "mpim:read"};
    private static final Map<String, Kind> TYPES =
            Map.of("public_channel", Kind.CHANNEL, "private_channel", Kind.GROUP, "im", Kind.IM);

    private final World world;
    private final Rooms rooms;

    ConversationMethods(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
    }

    @Override
    public List<Method> methods() {
        return List.of(
                Method.of("conversations.info", Method.TIER_3, this::info, READ),
                Method.of("conversations.members", Method.TIER_4, this::members, READ),
                Method.of("conversations.list", Method.TIER_2, ask -> list(ask, rooms::in), READ),
                Method.of("users.conversations", Method.TIER_3, this::ofMember, READ));
    }

    private ObjectNode info(Ask ask) {
        var conversation = rooms.known(ask.required("channel"));
        rooms.allowed(ask, conversation, "read");
        var told = rooms.told(conversation);
        if (!ask.flag("include_num_members")) told.remove("num_members");
        if (ask.flag("include_locale")) told.put("locale", "en-US");
        return Json.of("channel", told);
    }

    private ObjectNode members(Ask ask) {
        var conversation = rooms.known(ask.required("channel"));
        rooms.allowed(ask, conversation, "read");
        var page = Page.of(ask, List.copyOf(conversation.members), 100, 999);
        return page.tell(Json.of("members", page.items()));
    }

    private ObjectNode ofMember(Ask ask) {
        var user = ask.has("user") ? rooms.member(ask.text("user")).id() : world.workspace.botUserId;
        return list(ask, one -> one.members.contains(user) && (one.kind == Kind.CHANNEL || rooms.in(one)));
    }

    /** Public channels are for all to see; of the others only those that {@code seen} lets through. */
    private ObjectNode list(Ask ask, Predicate<Conversation> seen) {
        var kinds = kinds(ask);
        var listing = ask.method().equals("conversations.list");
        var found = world.conversations().stream()
                .filter(one -> kinds.contains(one.kind))
                .filter(one -> listing && one.kind == Kind.CHANNEL || seen.test(one))
                .filter(one -> !(one.archived && ask.flag("exclude_archived")))
                .toList();
        var page = Page.of(ask, found, 100, 999);
        return page.tell(
                Json.of("channels", page.items().stream().map(rooms::told).toList()));
    }

    private static Set<Kind> kinds(Ask ask) {
        var types = ask.has("types") ? ask.listed("types") : List.of("public_channel");
        if (types.stream().anyMatch(type -> !TYPES.containsKey(type) && !type.equals("mpim"))) {
            throw Refusal.of("invalid_types");
        }
        var kinds = types.stream().filter(TYPES::containsKey).map(TYPES::get).collect(Collectors.toSet());
        kinds.forEach(kind -> ask.needs(kind.scopes + ":read"));
        return kinds;
    }
}
