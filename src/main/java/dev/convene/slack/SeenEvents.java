package dev.convene.slack;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Slack tells an event again when it is in doubt; this remembers for a day which ones were heard. */
@Component
class SeenEvents {

    private final JdbcClient database;

    SeenEvents(JdbcClient database) {
        this.database = database;
    }

    /** True the first time, on whichever instance. */
    boolean isNew(String event) {
        return database.sql("insert into slack_events (id) values (:id) on conflict do nothing")
                        .param("id", event)
                        .update()
                == 1;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        database.sql("delete from slack_events where seen_at < now() - interval '1 day'")
                .update();
    }
}
