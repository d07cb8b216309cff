package dev.convene.sandbox.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The log of what went between Slack and the bot, newest first; old ones make room. */
public final class Calls {

    static final String ASKED = "asked";
    static final String ANSWERED = "answered";
    private static final int MOST = 20_000;
    /** Bodies of views are large, so that only those of the newest calls are kept. */
    private static final int WHOLE = 2_000;

    private final World world;
    private final Deque<Call> log = new ArrayDeque<>();
    private final Deque<Call> older = new ArrayDeque<>();

    Calls(World world) {
        this.world = world;
    }

    /** Newest first. */
    public List<Call> all() {
        synchronized (world) {
            return Stream.concat(log.stream(), older.stream()).toList();
        }
    }

    /** The bot's calls of one Web API method, oldest first. */
    public List<Call> of(String method) {
        return all().reversed().stream()
                .filter(call -> call.method().equals(method))
                .toList();
    }

    /** Calls in either direction that went wrong, oldest first. */
    public List<Call> failed() {
        return all().reversed().stream().filter(call -> !call.ok()).toList();
    }

    public void clear() {
        synchronized (world) {
            log.clear();
            older.clear();
        }
    }

    void asked(String method, Instant since, @Nullable String error, JsonNode request, JsonNode response) {
        add(ASKED, method, since, error, request, response);
    }

    void answered(String what, Instant since, @Nullable String error, JsonNode request, JsonNode response) {
        add(ANSWERED, what, since, error, request, response);
    }

    private void add(
            String direction,
            String method,
            Instant since,
            @Nullable String error,
            JsonNode request,
            JsonNode response) {
        var ms = Duration.between(since, world.now()).toMillis();
        synchronized (world) {
            log.addFirst(new Call(since, direction, method, ms, error == null, error, request, response));
            if (log.size() > WHOLE) older.addFirst(log.removeLast().withoutBodies());
            if (older.size() > MOST) older.removeLast();
            world.changed(Change.of(Change.CALLS));
        }
    }
}
