package dev.convene.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.convene.shared.MemberId;
import dev.convene.shared.QuartzTables;
import dev.convene.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two instances with the bot's own settings for Quartz, in processes of their own; one is killed amid a round. */
class TakeOverTest {

    /** What Quartz needs to miss an instance, and as much again for a busy machine. */
    private static final Duration SECONDS = Duration.ofSeconds(25);

    @TempDir
    Path logs;

    @Test
    void aRoundThatWasKilledWithItsInstanceIsRungByAnotherWithinSeconds() throws Exception {
        try (var source = TestDatabase.fresh()) {
            plan(source);
            var database = JdbcClient.create(source);
            var victim = instance(source, Hanging.class);
            var other = victim;
            try {
                await().atMost(SECONDS)
                        .ignoreExceptions()
                        .until(() -> count(database, "qrtz_fired_triggers where state = 'EXECUTING'") == 1);
                other = instance(source, Ringing.class);
                await().atMost(SECONDS).until(() -> count(database, "qrtz_scheduler_state") == 2);

                victim.destroyForcibly().waitFor();

                await().atMost(SECONDS).until(() -> count(database, "reminders where rung_at is not null") == 1);
            } finally {
                victim.destroyForcibly();
                other.destroyForcibly();
            }
        }
    }

    private static void plan(HikariDataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .javaMigrations(new QuartzTables())
                .load()
                .migrate();
        new TransactionTemplate(new JdbcTransactionManager(source))
                .executeWithoutResult(_ -> new PlannedReminders(JdbcClient.create(source))
                        .plan(new Reminder("bell:1", "bell", new MemberId("UALEX"), UUID.randomUUID(), Instant.EPOCH)));
    }

    private static int count(JdbcClient database, String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private Process instance(HikariDataSource source, Class<?> main) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dspring.datasource.url=" + source.getJdbcUrl(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName()))
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve(main.getSimpleName()).toFile())
                .start();
    }

    /** Rings at once, and never ends. */
    static final class Hanging {

        public static void main(String[] arguments) throws SchedulerException {
            run(_ -> await(new CountDownLatch(1))).triggerJob(JobKey.jobKey("ring-reminders"));
        }

        private static void await(CountDownLatch never) {
            try {
                never.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /** Does what it should. */
    static final class Ringing {

        public static void main(String[] arguments) {
            run(reminder -> assertThat(reminder.key()).isEqualTo("bell:1"));
        }
    }

    private static Scheduler run(Bell bell) {
        return new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("bell", bell))
                .run("--spring.main.banner-mode=off")
                .getBean(Scheduler.class);
    }

    @EnableAutoConfiguration
    @Import({
        dev.convene.reminder.Ringing.class,
        RingReminders.class,
        PlannedReminders.class,
        Rungs.class,
        QuartzTables.class
    })
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @FunctionalInterface
    interface Bell extends Rung {

        @Override
        default String kind() {
            return "bell";
        }
    }
}
