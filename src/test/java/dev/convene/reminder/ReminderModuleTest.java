package dev.convene.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.convene.shared.MemberId;
import dev.convene.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import({TestDatabase.class, ReminderModuleTest.Wiring.class})
class ReminderModuleTest {

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private Reminders reminders;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Wiring.BellRung bells;

    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        BellRung bells() {
            return new BellRung(new CopyOnWriteArrayList<>());
        }

        record BellRung(List<String> rang) implements Rung {

            @Override
            public String kind() {
                return "bell";
            }

            @Override
            public void ring(Reminder reminder) {
                rang.add(reminder.key());
            }
        }
    }

    @Test
    void quartzRunsTheRound() throws SchedulerException {
        transaction.executeWithoutResult(_ -> reminders.plan(
                new Reminder("bell:1", "bell", new MemberId("UALEX"), UUID.randomUUID(), Instant.EPOCH)));
        scheduler.start();

        scheduler.triggerJob(JobKey.jobKey("ring-reminders"));

        await().untilAsserted(() -> assertThat(bells.rang()).containsExactly("bell:1"));
        scheduler.standby();
    }

    @Test
    void theRoundIsStoredInTheDatabaseForTheWholeCluster() throws SchedulerException {
        var trigger = (CronTrigger) scheduler.getTrigger(TriggerKey.triggerKey("ring-reminders"));

        assertThat(scheduler.getSchedulerName()).isEqualTo("convene");
        assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
        assertThat(scheduler.checkExists(JobKey.jobKey("ring-reminders"))).isTrue();
        assertThat(trigger.getCronExpression()).isEqualTo("0 * * * * ?");
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
