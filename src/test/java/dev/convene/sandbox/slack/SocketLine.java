package dev.convene.sandbox.slack;

import jakarta.websocket.Session;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;

/** Socket Mode: up to ten connections, a request goes to any one of them. */
final class SocketLine implements BotLine {

    private static final int MOST = 10;

    private final World world;
    private final Settings settings;
    private final Connections connections = new Connections();
    private final Set<String> tickets = new HashSet<>();
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();

    SocketLine(World world, Settings settings) {
        this.world = world;
        this.settings = settings;
    }

    /** The query of a WebSocket address that works once. */
    String ticket() {
        synchronized (world) {
            if (connections.count() >= MOST) throw Refusal.of("too_many_websockets");
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
        connections.add(session);
        var hello = Json.of("type", "hello", "num_connections", connections.count());
        hello.set("debug_info", Json.of("host", "local", "build_number", 1, "approximate_connection_time", 18_060));
        hello.set("connection_info", Json.of("app_id", world.workspace.appId));
        connections.send(session, hello);
        world.changed(Change.of("connections"));
    }

    void closed(Session session) {
        connections.remove(session);
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
            if (!connections.sendToAny(envelope(id, parcel))) return Reply.failed(Reply.FAILED);
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

    int connections() {
        return connections.count();
    }

    /** Tells every connection of now that it will end; {@code warning} leaves it open. */
    void disconnect(String reason) {
        connections.sendToAll(Json.of("type", "disconnect", "reason", reason, "debug_info", Json.of("host", "local")));
        if (!reason.equals("warning")) cut();
    }

    /** Cuts all connections without a word. */
    void cut() {
        connections.closeAll();
    }
}
