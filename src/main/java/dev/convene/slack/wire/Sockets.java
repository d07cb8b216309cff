package dev.convene.slack.wire;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import dev.convene.shared.FailureTrace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The lines of Socket Mode: two, so that one takes over while Slack renews the other; watched, since a client that Slack
 * once refused may never come back by itself.
 */
@Component
class Sockets {

    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);
    private static final int LINES = 2;
    /** Messages handled at once on a line; each is short, for it must be answered within three seconds. */
    private static final int CONCURRENCY = 16;

    private static final int WATCH_SECONDS = 10;
    private static final int LEAVE_MILLIS = 2500;
    /** An answer is on its way for a moment after it is found. */
    private static final int BREATH_MILLIS = 50;

    private static final Map<String, String> IN_PLAIN_WORDS = Map.of(
            "invalid_auth", "Slack does not accept SLACK_APP_TOKEN: copy the app-level token (xapp-…) again",
            "not_authed", "Slack does not accept SLACK_APP_TOKEN: copy the app-level token (xapp-…) again",
            "not_allowed_token_type", "SLACK_APP_TOKEN is no app-level token: those begin with xapp-",
            "missing_scope", "SLACK_APP_TOKEN lacks the scope connections:write: make an app-level token that has it");

    private final SlackStanding standing;
    private final AtTheDoor atTheDoor;
    private final List<Line> lines;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("socket-watch").daemon().factory());

    Sockets(SlackSettings settings, SlackStanding standing, AtTheDoor atTheDoor, App app) {
        this.standing = standing;
        this.atTheDoor = atTheDoor;
        this.lines = Stream.generate(() -> new Line(settings.appToken(), app))
                .limit(LINES)
                .toList();
    }

    void open() {
        ensure();
        watch.scheduleWithFixedDelay(this::ensure, WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS);
    }

    /** One that is open is enough. */
    private void ensure() {
        var troubles = lines.stream().map(Line::ensure).toList();
        standing.lines(troubles.stream().allMatch(Optional::isPresent) ? troubles.getFirst() : Optional.empty());
    }

    /** Takes leave: each line closes at a moment when no answer is owed, since a closed one carries none. */
    void close() {
        watch.shutdownNow();
        for (var line : lines) {
            awaitQuiet();
            line.close();
        }
    }

    private void awaitQuiet() {
        var left = LEAVE_MILLIS / BREATH_MILLIS;
        do {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BREATH_MILLIS));
        } while (!atTheDoor.isQuiet() && left-- > 0);
    }

    private static String inPlainWords(String message) {
        return IN_PLAIN_WORDS.entrySet().stream()
                .filter(known -> message.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Socket Mode cannot connect to Slack; it tries again");
    }

    private static final class Line {

        private final String token;
        private final App app;
        private Optional<SocketModeApp> open = Optional.empty();

        private Line(String token, App app) {
            this.token = token;
            this.app = app;
        }

        /** Why it is not open; empty if it is. */
        private synchronized Optional<String> ensure() {
            if (open.filter(Line::isAlive).isPresent()) {
                return Optional.empty();
            }
            close();
            try {
                var socket = new SocketModeApp(token, app, SocketModeClient.Backend.Tyrus, CONCURRENCY);
                socket.startAsync();
                open = Optional.of(socket);
                return Optional.empty();
            } catch (Exception unreachable) { // declared by the SDK; the watch tries again
                LOG.debug("Socket Mode could not connect", FailureTrace.of(unreachable));
                return Optional.of(inPlainWords(String.valueOf(unreachable)));
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
