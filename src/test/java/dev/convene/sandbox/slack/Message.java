package dev.convene.sandbox.slack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A message as it stands now. Its {@code body} holds what the Web API shows, metadata included. */
final class Message {

    final String ts;
    final String user;
    final Instant since;
    final @Nullable String onlyFor;
    final boolean system;
    ObjectNode body;
    ObjectNode values = Json.object();
    boolean pinned;
    boolean edited;

    Message(String ts, String user, Instant since, @Nullable String onlyFor, boolean system, ObjectNode body) {
        this.ts = ts;
        this.user = user;
        this.since = since;
        this.onlyFor = onlyFor;
        this.system = system;
        this.body = body;
    }

    /** What stays on a screen that no update reaches any more. */
    Message copy() {
        var copy = new Message(ts, user, since, onlyFor, system, body.deepCopy());
        copy.values = values.deepCopy();
        copy.pinned = pinned;
        copy.edited = edited;
        return copy;
    }

    boolean ephemeral() {
        return onlyFor != null;
    }

    boolean seenBy(String member) {
        return onlyFor == null || onlyFor.equals(member);
    }

    /** As the Web API tells it; metadata only where it was asked for. */
    ObjectNode told(boolean withMetadata) {
        var told = body.deepCopy();
        told.put("type", "message").put("ts", ts).put("user", user);
        if (edited) told.set("edited", Json.of("user", user, "ts", ts));
        if (!withMetadata) told.remove("metadata");
        return told;
    }
}
