package dev.convene.sandbox.slack;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;

/** Socket Mode: up to ten connections, a request goes to any one of them. */
final class SocketLine implements BotLine {

    private static final int MOST = 10;

    private final World world;
    private final Settings settings;
    private final List<Session> sessions = new CopyOnWriteArrayList<>();
    private final Set<String> tickets = new HashSet<>();
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();

    SocketLine(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
    }

    /** The query of a WebSocket address that works once. */
    String ticket() {
        synchronized (world) {
            if (sessions.size() >= MOST) throw Refusal.of("too_many_websockets");
            var ticket = UUID.randomUUID().toString();
            tickets.add(ticket);
            return "ticket=" + ticket + "&app_id=" + world.workspace.appId;
        }
    }

    boolean admit(String ticket) {
        synchronized (world) {
            return tickets.remove(ticket);
        }
    }

    void opened(Session session) {
        sessions.add(session);
        var hello = Json.of("type", "hello", "num_connections", sessions.size());
        hello.set("debug_info", Json.of("host", "local", "build_number", 1, "approximate_connection_time", 18_060));
        hello.set("connection_info", Json.of("app_id", world.workspace.appId));
        send(session, hello);
        world.changed(Change.of("connections"));
    }

    void closed(Session session) {
        sessions.remove(session);
        world.changed(Change.of("connections"));
    }

    void received(String text) {
        var message = Json.parsed(text);
        var envelope = message == null ? "" : Json.text(message, "envelope_id");
        var waiter = waiting.remove(envelope);
        if (message == null || waiter == null) return;
        var payload = message.path("payload");
        waiter.complete(payload.isMissingNode() || payload.isNull() ? "" : plain(payload));
    }

    private static String plain(JsonNode payload) {
        return payload.isString() ? payload.asString() : payload.toString();
    }

    @Override
    public Reply carry(Parcel parcel) {
        var id = UUID.randomUUID().toString();
        var answer = new CompletableFuture<String>();
        waiting.put(id, answer);
        try {
            if (!sent(envelope(id, parcel))) return Reply.failed(Reply.FAILED);
            return Reply.acknowledged(answer.get(settings.ackWithin().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException tooLate) {
            return Reply.failed(Reply.TIMEOUT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Reply.failed(Reply.FAILED);
        } finally {
            waiting.remove(id);
        }
    }

    private static JsonNode envelope(String id, Parcel parcel) {
        var envelope = Json.of("envelope_id", id, "payload", parcel.payload(), "type", parcel.kind().envelope);
        envelope.put("accepts_response_payload", parcel.answered());
        if (parcel.kind() == Parcel.Kind.EVENT) {
            envelope.put("retry_attempt", parcel.retry()).put("retry_reason", parcel.reason());
        }
        return envelope;
    }

    /** Tries one connection after the other, beginning with any. */
    private boolean sent(JsonNode envelope) {
        var open = List.copyOf(sessions);
        var first = open.isEmpty() ? 0 : ThreadLocalRandom.current().nextInt(open.size());
        for (var i = 0; i < open.size(); i++) {
            if (send(open.get((first + i) % open.size()), envelope)) return true;
        }
        return false;
    }

    private static boolean send(Session session, JsonNode message) {
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

    int connections() {
        return sessions.size();
    }

    /** Tells every connection of now that it will end; {@code warning} leaves it open. */
    void disconnect(String reason) {
        var message = Json.of("type", "disconnect", "reason", reason);
        message.set("debug_info", Json.of("host", "local"));
        for (var session : sessions) {
            send(session, message);
            if (!reason.equals("warning")) close(session);
        }
    }

    /** Cuts all connections without a word. */
    void cut() {
        sessions.forEach(SocketLine::close);
    }

    private static void close(Session session) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.NORMAL_CLOSURE, ""));
        } catch (IOException gone) {
            // It is closed already, which is what was wanted.
        }
    }
}
