package dev.convene.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.convene.shared.MemberId;
import dev.convene.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
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

    @Autowired
    private MeterRegistry figures;

    @Autowired
    private QuartzHealth health;

    @Autowired
    private RoundWatch watch;

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
    void whoLooksIsToldWhatIsOverdueAndWhetherRoundsBegin() throws SchedulerException {
        transaction.executeWithoutResult(_ -> reminders.plan(
                new Reminder("nobody:1", "nobody", new MemberId("UALEX"), UUID.randomUUID(), Instant.EPOCH)));
        assertThat(figures.get("convene.reminders.overdue").gauge().value()).isEqualTo(1);
        assertThat(figures.get("convene.quartz.lateness").gauge().value()).isLessThan(170);
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);

        scheduler.start();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        nextRoundIs("BLOCKED", Duration.ofMinutes(-10));
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(figures.get("convene.quartz.lateness").gauge().value()).isGreaterThan(590);
    }

    @Test
    void aRoundThatAWrongClockStoredForTomorrowIsPutBackToTheNextMinute() throws SchedulerException {
        nextRoundIs("WAITING", Duration.ofDays(1));
        scheduler.start();

        watch.mend();

        assertThat(scheduler.getTrigger(TriggerKey.triggerKey("ring-reminders")).getNextFireTime())
                .isBefore(Date.from(Instant.now().plusSeconds(61)));
        scheduler.standby();
    }

    /** As it is stored after a machine's clock was wrong, or while a round does not end. */
    private void nextRoundIs(String state, Duration ahead) {
        database.sql("""
                        update qrtz_triggers
                        set next_fire_time = extract(epoch from clock_timestamp()) * 1000 + :ahead, trigger_state = :state
                        where trigger_name = 'ring-reminders'""").param("ahead", ahead.toMillis()).param("state", state).update();
    }

    @AfterEach
    void standsStill() throws SchedulerException {
        nextRoundIs("WAITING", Duration.ofSeconds(30));
    }

    @Test
    void planningOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> reminders.plan(
                        new Reminder("kit:1", "kit", new MemberId("UALEX"), UUID.randomUUID(), Instant.EPOCH)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
