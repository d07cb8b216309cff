package dev.convene.slack;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Whether the database answered when it was last asked, so that people are told at once instead of waiting for it. */
@Component
class DatabasePulse {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePulse.class);
    private static final int SECONDS = 2;

    private final DataSource database;
    private volatile boolean down;

    DatabasePulse(DataSource database) {
        this.database = database;
    }

    boolean isDown() {
        return down;
    }

    @Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT2S")
    void feel() {
        var before = down;
        down = !answers();
        if (down != before) {
            LOG.warn(down ? "The database does not answer" : "The database answers again");
        }
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException none) {
            return false;
        }
    }
}
