package dev.convene.sandbox.slack;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** A channel or a direct message with its members and messages. */
final class Conversation {

    /** The three families of scopes that conversations fall into. */
    enum Kind {
        CHANNEL("channels"),
        GROUP("groups"),
        IM("im");

        final String scopes;

        Kind(String scopes) {
            this.scopes = scopes;
        }
    }

    final String id;
    final Kind kind;
    final String creator;
    final Instant created;
    String name;
    String topic = "";
    String purpose = "";
    boolean archived;
    final Set<String> members = new LinkedHashSet<>();
    final Map<String, String> read = new HashMap<>();
    final ArrayNode bookmarks = Json.array();
    private final TreeMap<String, Message> messages = new TreeMap<>();

    Conversation(String id, Kind kind, String name, String creator, Instant created) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.creator = creator;
        this.created = created;
    }

    boolean im() {
        return kind == Kind.IM;
    }

    void add(Message message) {
        messages.put(message.ts, message);
    }

    void remove(String ts) {
        messages.remove(ts);
    }

    @Nullable
    Message message(String ts) {
        return messages.get(ts);
    }

    /** Oldest first. */
    Collection<Message> messages() {
        return messages.values();
    }

    /** The other one of a direct message. */
    String counterpart(String member) {
        return members.stream()
                .filter(other -> !other.equals(member))
                .findFirst()
                .orElse(member);
    }

    long unread(String member) {
        return messages.tailMap(read.getOrDefault(member, "0"), false).values().stream()
                .filter(message -> message.seenBy(member) && !message.user.equals(member) && !message.system)
                .count();
    }
}
