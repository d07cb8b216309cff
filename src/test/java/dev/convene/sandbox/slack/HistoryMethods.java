package dev.convene.sandbox.slack;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** conversations.history and replies: what stands in a conversation, a page at a time. */
final class HistoryMethods implements Family {

    private static final String[] SCOPES = {"groups:history", "im:history", "channels:history"};

    private final World world;
    private final Rooms rooms;
    private final Settings settings;

    HistoryMethods(World world, Rooms rooms, Settings settings) {
        this.world = world;
        this.rooms = rooms;
        this.settings = settings;
    }

    @Override
    public List<Method> methods() {
        return List.of(
                Method.of("conversations.history", Method.TIER_3, this::history, SCOPES),
                Method.of("conversations.replies", Method.TIER_3, this::replies, SCOPES));
    }

    /** Newest first. */
    private ObjectNode history(Ask ask) {
        var conversation = readable(ask);
        var found = visible(conversation).stream().filter(within(ask)).toList().reversed();
        return page(ask, found)
                .put("pin_count", found.stream().filter(one -> one.pinned).count());
    }

    private ObjectNode replies(Ask ask) {
        var conversation = readable(ask);
        var thread = ask.required("ts");
        var found = visible(conversation).stream()
                .filter(one -> one.ts.equals(thread)
                        || Json.text(one.body, "thread_ts").equals(thread))
                .filter(within(ask))
                .toList();
        if (found.isEmpty()) throw Refusal.of("thread_not_found");
        return page(ask, found);
    }

    private Conversation readable(Ask ask) {
        var conversation = rooms.known(ask.required("channel"));
        rooms.allowed(ask, conversation, "history");
        return rooms.joined(conversation.id);
    }

    private List<Message> visible(Conversation conversation) {
        var lag = settings.historyLag();
        return conversation.messages().stream()
                .filter(message -> !message.ephemeral())
                .filter(message -> Duration.between(message.since, world.now()).compareTo(lag) >= 0)
                .toList();
    }

    private static Predicate<Message> within(Ask ask) {
        var oldest = ts(ask, "oldest");
        var latest = ts(ask, "latest");
        var inclusive = ask.flag("inclusive");
        return message -> {
            if (inclusive && (message.ts.equals(oldest) || message.ts.equals(latest))) return true;
            return (oldest.isEmpty() || later(message.ts, oldest)) && (latest.isEmpty() || later(latest, message.ts));
        };
    }

    private static String ts(Ask ask, String name) {
        var ts = ask.text(name);
        if (!ts.matches("|\\d+(\\.\\d+)?")) throw Refusal.of("invalid_ts_" + name);
        return ts.equals("0") ? "" : ts;
    }

    private static boolean later(String ts, String than) {
        return new java.math.BigDecimal(ts).compareTo(new java.math.BigDecimal(than)) > 0;
    }

    private static ObjectNode page(Ask ask, List<Message> found) {
        var metadata = ask.flag("include_all_metadata");
        var page = Page.of(ask, found, 100, 999);
        var answer = Json.of(
                "messages", page.items().stream().map(one -> one.told(metadata)).toList());
        answer.put("has_more", !page.next().isEmpty());
        return page.tell(answer);
    }
}
