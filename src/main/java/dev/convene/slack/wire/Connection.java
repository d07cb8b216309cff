package dev.convene.slack.wire;

import dev.convene.slack.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Meets Slack once the web server is up, and takes leave before it goes. Without settings the application says what is
 * missing and stays up, not ready: a crash loop would tell nobody more.
 */
@Component
class Connection implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    private final SlackSettings settings;
    private final SlackStanding standing;
    private final Directory directory;
    private final Sockets sockets;
    private volatile boolean running;

    Connection(SlackSettings settings, SlackStanding standing, Directory directory, Sockets sockets) {
        this.settings = settings;
        this.standing = standing;
        this.directory = directory;
        this.sockets = sockets;
    }

    @Override
    public void start() {
        running = true;
        standing.check();
        if (settings.missing().isPresent()) {
            LOG.error("{}", settings.missing().get());
            return;
        }
        Thread.ofVirtual().name("directory").start(directory::learnAll);
        if (settings.usesSockets()) {
            sockets.open();
        }
    }

    @Override
    public void stop() {
        sockets.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
