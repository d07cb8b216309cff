package dev.convene.slack.wire;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lines of Socket Mode: two, so that one takes over while Slack renews the other; watched, since a client that Slack
 * once refused may never come back by itself.
 */
class Sockets {

    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);
    private static final int LINES = 2;
    /** Messages handled at once on a line; each is short, for it must be answered within three seconds. */
    private static final int CONCURRENCY = 16;

    private static final int WATCH_SECONDS = 10;

    private final List<Line> lines;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("socket-watch").daemon().factory());

    Sockets(SlackSettings settings, App app) {
        this.lines = Stream.generate(() -> new Line(settings.appToken(), app))
                .limit(LINES)
                .toList();
    }

    void open() {
        lines.forEach(Line::ensure);
        watch.scheduleWithFixedDelay(() -> lines.forEach(Line::ensure), WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS);
    }

    void close() {
        watch.shutdownNow();
        lines.forEach(Line::close);
    }

    private static final class Line {

        private final String token;
        private final App app;
        private Optional<SocketModeApp> open = Optional.empty();

        private Line(String token, App app) {
            this.token = token;
            this.app = app;
        }

        private synchronized void ensure() {
            if (open.filter(Line::isAlive).isPresent()) {
                return;
            }
            close();
            try {
                var socket = new SocketModeApp(token, app, SocketModeClient.Backend.Tyrus, CONCURRENCY);
                socket.startAsync();
                open = Optional.of(socket);
            } catch (Exception unreachable) { // declared by the SDK; the watch tries again
                LOG.warn("Socket Mode could not connect: {}", unreachable.getMessage());
            }
        }

        private static boolean isAlive(SocketModeApp socket) {
            return socket.getClient().verifyConnection();
        }

        private synchronized void close() {
            try {
                if (open.isPresent()) {
                    open.get().close();
                }
            } catch (Exception broken) { // declared by the SDK; it was to be closed anyway
                LOG.debug("A line of Socket Mode closed badly: {}", broken.getMessage());
            }
            open = Optional.empty();
        }
    }
}
