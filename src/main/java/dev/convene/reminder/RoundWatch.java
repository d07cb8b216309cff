package dev.convene.reminder;

import dev.convene.shared.QuartzTables;
import java.time.Duration;
import java.util.Optional;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Watches, from each instance, that the round of reminders begins every minute in one of them. */
@Component
class RoundWatch {

    /** Two rounds missed are no coincidence. */
    static final Duration TOO_LATE = Duration.ofMinutes(3);

    private static final Logger LOG = LoggerFactory.getLogger(RoundWatch.class);

    private final JdbcClient database;
    private final Scheduler scheduler;
    private final Trigger round;

    RoundWatch(JdbcClient database, Scheduler scheduler, Trigger ringRemindersTrigger) {
        this.database = database;
        this.scheduler = scheduler;
        this.round = ringRemindersTrigger;
    }

    /**
     * How long the next round has been due; zero while it is still to come. A round that does not end counts too, since
     * the next waits for it.
     */
    Duration lateness() {
        return stored().map(Stored::late).filter(Duration::isPositive).orElse(Duration.ZERO);
    }

    boolean ringsHere() throws SchedulerException {
        return scheduler.isStarted() && !scheduler.isInStandbyMode() && !scheduler.isShutdown();
    }

    /**
     * Quartz stores the next round by the clock of the machine that ran the last one. Where that clock was wrong and is
     * mended, or another machine takes over, the next round may lie days ahead: it is put back to the next minute.
     */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void mend() throws SchedulerException {
        var found = stored();
        if (ringsHere() && found.filter(Stored::isAstray).isPresent()) {
            LOG.warn(
                    "The next round of reminders is {} late by the database's clock: planned anew",
                    found.get().late());
            scheduler.rescheduleJob(round.getKey(), round.getTriggerBuilder().build());
        }
    }

    private Optional<Stored> stored() {
        return database.sql("""
                        select extract(epoch from clock_timestamp()) * 1000 - next_fire_time as late, trigger_state
                        from qrtz_triggers where sched_name = :scheduler and trigger_name = :name""")
                .param("scheduler", QuartzTables.SCHEDULER)
                .param("name", key().getName())
                .query((row, _) -> new Stored(Duration.ofMillis(row.getLong("late")), row.getString("trigger_state")))
                .optional();
    }

    private TriggerKey key() {
        return round.getKey();
    }

    /** @param late by the database's clock; negative: still to come */
    private record Stored(Duration late, String state) {

        /** One that waits for a round to end is not astray. */
        private boolean isAstray() {
            return !state.equals("BLOCKED") && late.abs().compareTo(TOO_LATE) > 0;
        }
    }
}
