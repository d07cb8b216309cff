package dev.convene.slack;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the database does its work, so that people are told at once instead of waiting for it. The first request that
 * fails raises the alarm; only the pulse itself calls it off.
 */
@Component
class DatabasePulse {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePulse.class);
    private static final int PERIOD_MILLIS = 4000;
    private static final int PERIOD_WHILE_AWAY_MILLIS = 250;

    private final DatabaseProbe probe;
    private final Semaphore alarm = new Semaphore(0);
    // not scheduled with the other chores: one of them may be waiting for Slack
    private final Thread beat = Thread.ofVirtual().name("database-pulse").unstarted(this::beat);
    private volatile Optional<DatabaseTrouble> trouble = Optional.empty();

    DatabasePulse(DataSource database) {
        this.probe = new DatabaseProbe(database);
    }

    /** Empty while all is well, as far as is known. */
    Optional<DatabaseTrouble> trouble() {
        return trouble;
    }

    boolean isDown() {
        return trouble.isPresent();
    }

    /** Somebody's work failed like this: nobody else is to wait until the pulse was felt anew. */
    void suspect(DatabaseTrouble suspected) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(suspected);
            alarm.release();
        }
    }

    /** Somebody waits longer than usual: it may be the database's fault or not. */
    void doubt() {
        alarm.release();
    }

    @PostConstruct
    void start() {
        beat.start();
    }

    @PreDestroy
    void stop() {
        beat.interrupt();
        probe.close();
    }

    private void beat() {
        var known = trouble;
        try {
            while (true) {
                var period = trouble.isEmpty() ? PERIOD_MILLIS : PERIOD_WHILE_AWAY_MILLIS;
                if (alarm.tryAcquire(period, TimeUnit.MILLISECONDS)) {
                    alarm.drainPermits();
                }
                feel();
                if (!known.equals(trouble)) {
                    known = trouble;
                    LOG.warn("{}", known.map(DatabaseTrouble::forTheLog).orElse("The database answers again"));
                }
            }
        } catch (InterruptedException _) {
            // the application ends
        }
    }

    void feel() {
        var found = probe.ask();
        if (found.isEmpty() && trouble.isEmpty()) {
            return;
        }
        // at the end of a trouble too: what was at work when it began still leads to where it led
        probe.forgetConnections();
        if (found.isPresent()) {
            trouble = found;
        } else if (probe.isPoolBack()) {
            trouble = Optional.empty();
        }
    }
}
