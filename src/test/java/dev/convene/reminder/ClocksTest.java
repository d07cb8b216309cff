package dev.convene.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.convene.shared.Machine;
import dev.convene.shared.MemberId;
import dev.convene.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Instances on machines whose clocks are wrong, on one database. */
@ExtendWith(OutputCaptureExtension.class)
class ClocksTest {

    private static final MemberId ALEX = new MemberId("UALEX");

    private final List<String> rang = new CopyOnWriteArrayList<>();
    private HikariDataSource source;
    private JdbcClient database;
    private PlannedReminders planned;

    @BeforeEach
    void start() {
        source = TestDatabase.fresh();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        database = JdbcClient.create(source);
        planned = new PlannedReminders(database);
    }

    @AfterEach
    void end() {
        source.close();
    }

    @Test
    void theBusinessClockIsTheDatabasesWhateverTheMachineShows() {
        var machine = Machine.off(Duration.ofSeconds(90), database);
        assertFollowsTheDatabase(machine.business());

        machine.jumps(Duration.ofDays(-400));
        assertFollowsTheDatabase(machine.business());

        machine.looksAtTheDatabase();
        assertFollowsTheDatabase(machine.business());
    }

    @Test
    void oneInstanceThatIsAheadAndOneThatIsBehindRingEachReminderOnceAndNoneEarly() {
        var ahead = Machine.off(Duration.ofSeconds(90), database);
        var behind = Machine.off(Duration.ofSeconds(-90), database);
        var due = plan();

        ring(ahead);
        ring(behind);

        assertRangOnce(due);
    }

    @Test
    void aClockThatJumpsByADayMidRunIsSaidAndRingsNothingTwiceAndNothingEarly(CapturedOutput log) {
        var machine = Machine.off(Duration.ZERO, database);
        var other = Machine.off(Duration.ZERO, database);
        var due = plan();
        ring(machine);

        machine.jumps(Duration.ofDays(1));
        ring(machine);
        machine.looksAtTheDatabase();
        ring(machine);
        ring(other);
        machine.jumps(Duration.ofDays(-2));
        ring(machine);
        machine.looksAtTheDatabase();
        ring(machine);

        assertRangOnce(due);
        assertThat(log).contains("This machine's clock jumped by PT2").doesNotContain("The database's clock jumped");
    }

    /** Three that are due, and one for every minute of the day to come. */
    private List<String> plan() {
        var now = now().truncatedTo(ChronoUnit.MINUTES);
        new TransactionTemplate(new JdbcTransactionManager(source))
                .executeWithoutResult(_ -> IntStream.range(-2, 1440)
                        .forEach(minute -> planned.plan(new Reminder(
                                "bell:" + minute,
                                "bell",
                                ALEX,
                                UUID.randomUUID(),
                                now.plus(minute, ChronoUnit.MINUTES)))));
        return List.of("bell:-2", "bell:-1", "bell:0");
    }

    private void ring(Machine machine) {
        var rungs =
                new Rungs(new StaticListableBeanFactory(Map.of("bell", new BellRung())).getBeanProvider(Rung.class));
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        new RingReminders(planned, rungs, transaction, machine.business()).ring();
    }

    private void assertRangOnce(List<String> due) {
        assertThat(rang).doesNotHaveDuplicates().containsAll(due);
        assertThat(database.sql(
                                "select count(*) from reminders where rung_at is not null and due_at > clock_timestamp()")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void assertFollowsTheDatabase(Clock clock) {
        assertThat(Duration.between(clock.instant(), now()).abs()).isLessThan(Duration.ofMillis(500));
    }

    private Instant now() {
        return database.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private final class BellRung implements Rung {

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
