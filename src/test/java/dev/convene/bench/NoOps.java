package dev.convene.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import dev.convene.ConveneApplication;
import dev.convene.reminder.Reminder;
import dev.convene.reminder.RingReminders;
import dev.convene.reminder.Rung;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Fires what costs nothing: by Convene, with its beans as they are, and by db-scheduler, on the same database. */
final class NoOps implements AutoCloseable {

    /** What a careful reader of its manual would set for many short tasks on two cores. */
    private static final int THREADS = 20;

    private static final String TABLE = """
            create table if not exists scheduled_tasks (
                task_name text not null, task_instance text not null, task_data bytea,
                execution_time timestamptz not null, picked boolean not null, picked_by text,
                last_success timestamptz, last_failure timestamptz, consecutive_failures int,
                last_heartbeat timestamptz, version bigint not null, priority smallint,
                primary key (task_name, task_instance));
            create index if not exists scheduled_tasks_due on scheduled_tasks (execution_time);
            create index if not exists scheduled_tasks_beat on scheduled_tasks (last_heartbeat)""";

    private final ConfigurableApplicationContext bot;
    private final HikariDataSource pool = new HikariDataSource();
    private final ReminderRows rows;
    private final Connection connection;

    NoOps(BenchDatabase database, String name, long seed) throws SQLException {
        bot = new SpringApplicationBuilder(ConveneApplication.class, NoOp.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + database.url(name),
                        "--spring.quartz.auto-startup=false");
        connection = database.connect(name);
        rows = new ReminderRows(connection, seed);
        pool.setJdbcUrl(database.url(name));
        pool.setMaximumPoolSize(16);
    }

    /** Seconds that Convene takes to fire so many. */
    double convene(int count) throws SQLException {
        run("delete from reminders where kind = '" + ReminderRows.NO_OP + "'");
        rows.noOps(count);
        var ring = bot.getBean(RingReminders.class);
        var begin = System.nanoTime();
        var rang = ring.ring();
        var seconds = secondsSince(begin);
        if (rang != count) throw new IllegalStateException(rang + " of " + count + " rang");
        return seconds;
    }

    /** Seconds that db-scheduler takes for as many, by its fastest polling. */
    double dbScheduler(int count) throws SQLException, InterruptedException {
        run(TABLE);
        run("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                + " select 'no-op', i::text, now() - interval '1 hour', false, 1 from generate_series(1, " + count
                + ") i");
        var left = new CountDownLatch(count);
        var scheduler = Scheduler.create(
                        pool, Tasks.oneTime("no-op", Void.class).execute((_, _) -> left.countDown()))
                .threads(THREADS)
                .pollUsingLockAndFetch(0.5, 4.0)
                .pollingInterval(Duration.ofSeconds(1))
                .build();
        var begin = System.nanoTime();
        scheduler.start();
        left.await();
        while (rowsLeft() > 0) {
            Thread.sleep(1);
        }
        var seconds = secondsSince(begin);
        scheduler.stop();
        return seconds;
    }

    private long rowsLeft() throws SQLException {
        try (var sql = connection.createStatement();
                var result = sql.executeQuery("select count(*) from scheduled_tasks")) {
            result.next();
            return result.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    @Override
    public void close() throws SQLException {
        pool.close();
        connection.close();
        bot.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class NoOp {

        @Bean
        Rung noOp() {
            return new Rung() {

                @Override
                public String kind() {
                    return ReminderRows.NO_OP;
                }

                @Override
                public void ring(Reminder reminder) {
                    // only the ringing itself is measured
                }
            };
        }
    }
}
