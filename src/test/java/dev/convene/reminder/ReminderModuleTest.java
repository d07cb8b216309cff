package dev.convene.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.convene.shared.MemberId;
import dev.convene.testing.TestDatabase;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@SpringBootTest
@Import(TestDatabase.class)
class ReminderModuleTest {

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private Reminders reminders;

    @Autowired
    private JdbcClient database;

    @Test
    void theRoundIsStoredInTheDatabaseForTheWholeCluster() throws SchedulerException {
        var trigger = (CronTrigger) scheduler.getTrigger(TriggerKey.triggerKey("ring-reminders"));

        assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
        assertThat(scheduler.checkExists(JobKey.jobKey("ring-reminders"))).isTrue();
        assertThat(trigger.getCronExpression()).isEqualTo("0 * * * * ?");
        assertThat(scheduler.isStarted()).isFalse();
    }

    @Test
    void bothLocksOfQuartzAreThereBeforeAnyInstanceAsks() {
        assertThat(database.sql("select lock_name from qrtz_locks where sched_name = 'convene'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("TRIGGER_ACCESS", "STATE_ACCESS");
    }

    @Test
    void planningOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> reminders.plan(
                        new Reminder("kit:1", "kit", new MemberId("UALEX"), UUID.randomUUID(), Instant.EPOCH)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
