package dev.convene.sandbox.slack;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Server-sent events: tells clients on screen what to look at again. */
final class Streams implements AutoCloseable {

    private static final String PING = ": still here\n\n";
    private static final Change END = Change.of("end");
    private static final long PING_SECONDS = 15;

    private final World world;
    private final Set<BlockingQueue<Change>> open = ConcurrentHashMap.newKeySet();

    Streams(World world) {
        this.world = world;
    }

    void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.flushBuffer();
        var async = request.startAsync();
        async.setTimeout(0);
        Thread.ofVirtual().name("slack-stream").start(() -> follow(async));
    }

    private void follow(AsyncContext async) {
        var queue = new LinkedBlockingQueue<Change>();
        Consumer<Change> listener = queue::add;
        open.add(queue);
        world.listen(listener);
        try {
            write(async, PING);
            for (var change = queue.poll(PING_SECONDS, TimeUnit.SECONDS); change != END; ) {
                write(async, change == null ? PING : event(change));
                change = queue.poll(PING_SECONDS, TimeUnit.SECONDS);
            }
            async.complete();
        } catch (IOException | IllegalStateException gone) {
            complete(async);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            world.forget(listener);
            open.remove(queue);
        }
    }

    private static void complete(AsyncContext async) {
        try {
            async.complete();
        } catch (IllegalStateException already) {
            // The container has ended it, as the client went away.
        }
    }

    private static void write(AsyncContext async, String text) throws IOException {
        var out = async.getResponse().getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        async.getResponse().flushBuffer();
    }

    private static String event(Change change) {
        var data = Json.of("what", change.what());
        if (change.conversation() != null) data.put("conversation", change.conversation());
        return "event: changed\ndata: " + data + "\n\n";
    }

    @Override
    public void close() {
        open.forEach(queue -> queue.add(END));
    }
}
