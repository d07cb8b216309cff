package dev.convene.sandbox.slack;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** The WebSocket connections that a bot has open. */
final class Connections {

    private final List<Session> open = new CopyOnWriteArrayList<>();

    int count() {
        return open.size();
    }

    void add(Session session) {
        open.add(session);
    }

    void remove(Session session) {
        open.remove(session);
    }

    /** Tries one connection after the other, beginning with any; false when none would take it. */
    boolean sendToAny(JsonNode message) {
        var now = List.copyOf(open);
        var first = now.isEmpty() ? 0 : ThreadLocalRandom.current().nextInt(now.size());
        for (var i = 0; i < now.size(); i++) {
            if (send(now.get((first + i) % now.size()), message)) return true;
        }
        return false;
    }

    void sendToAll(JsonNode message) {
        open.forEach(session -> send(session, message));
    }

    boolean send(Session session, JsonNode message) {
        synchronized (session) {
            try {
                if (!session.isOpen()) return false;
                session.getBasicRemote().sendText(message.toString());
                return true;
            } catch (IOException | IllegalStateException gone) {
                return false;
            }
        }
    }

    void closeAll() {
        open.forEach(Connections::close);
    }

    private static void close(Session session) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.NORMAL_CLOSURE, ""));
        } catch (IOException gone) {
            // It is closed already, which is what was wanted.
        }
    }
}
