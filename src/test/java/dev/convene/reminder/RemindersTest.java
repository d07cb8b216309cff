package dev.convene.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.convene.shared.MemberId;
import dev.convene.testing.ShiftedClock;
import dev.convene.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RemindersTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final MemberId ALEX = new MemberId("UALEX");
    private static final UUID INTERVIEW = UUID.randomUUID();

    private final List<Reminder> rang = new CopyOnWriteArrayList<>();
    private final ShiftedClock clock = new ShiftedClock();
    private Consumer<Reminder> onRing = rang::add;
    private HikariDataSource source;
    private PlannedReminders planned;
    private TransactionTemplate transaction;
    private RingReminders ringReminders;
    private NextReminder nextReminder;

    @BeforeEach
    void start() {
        clock.stopAt(NINE);
        source = TestDatabase.fresh();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        planned = new PlannedReminders(JdbcClient.create(source));
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        var rungs = new Rungs(new StaticListableBeanFactory(Map.of("kit", new KitRung())).getBeanProvider(Rung.class));
        ringReminders = new RingReminders(planned, rungs, transaction, clock);
        nextReminder = new NextReminder(planned, rungs);
    }

    @AfterEach
    void end() {
        source.close();
    }

    @Test
    void aReminderRingsOnceWhenItIsDueAndNotBefore() {
        plan("kit:1", NINE.plusSeconds(600));
        assertThat(ringReminders.ring()).isZero();

        clock.stopAt(NINE.plusSeconds(599));
        assertThat(ringReminders.ring()).isZero();

        clock.stopAt(NINE.plusSeconds(600));
        assertThat(ringReminders.ring()).isOne();
        assertThat(ringReminders.ring()).isZero();
        assertThat(rang).extracting(Reminder::key).containsExactly("kit:1");
    }

    @Test
    void aDueTimeIsTakenToTheNextWholeMinute() {
        assertThat(kit("kit:1", NINE.plusMillis(1)).dueAt()).isEqualTo(NINE.plusSeconds(60));
        assertThat(kit("kit:1", NINE).dueAt()).isEqualTo(NINE);
    }

    @Test
    void whatIsOverdueByDaysRingsOnce() {
        plan("kit:1", NINE);
        clock.stopAt(NINE.plus(Duration.ofDays(3)));

        assertThat(ringReminders.ring()).isOne();
        assertThat(ringReminders.ring()).isZero();
    }

    @Test
    void plannedAgainItMoves() {
        plan("kit:1", NINE);
        plan("kit:1", NINE.plusSeconds(3600));

        assertThat(ringReminders.ring()).isZero();
        clock.stopAt(NINE.plusSeconds(3600));
        assertThat(ringReminders.ring()).isOne();
    }

    @Test
    void plannedAgainAfterItRangItRingsAgain() {
        plan("kit:1", NINE);
        ringReminders.ring();
        plan("kit:1", NINE.plusSeconds(60));

        clock.stopAt(NINE.plusSeconds(60));
        assertThat(ringReminders.ring()).isOne();
    }

    @Test
    void droppedItDoesNotRing() {
        plan("kit:1", NINE);
        plan("kit:2", NINE);
        plan("kit:3", NINE);
        inTransaction(reminders -> reminders.drop("kit:2"));
        assertThat(ringReminders.ring()).isEqualTo(2);

        plan("kit:4", NINE);
        inTransaction(reminders -> reminders.dropAll(INTERVIEW));
        assertThat(ringReminders.ring()).isZero();
        assertThat(nextReminder.next()).isEmpty();
    }

    @Test
    void aRollbackPlansNothing() {
        assertThatThrownBy(() -> inTransaction(reminders -> {
                    reminders.plan(kit("kit:1", NINE));
                    throw new IllegalStateException("the change was refused");
                }))
                .hasMessage("the change was refused");

        assertThat(ringReminders.ring()).isZero();
    }

    @Test
    void twoRingersShareTheWork() {
        transaction.executeWithoutResult(_ ->
                IntStream.range(0, 1000).forEach(i -> planned.plan(kit("kit:" + i, NINE))));

        var one = CompletableFuture.supplyAsync(ringReminders::ring);
        var other = CompletableFuture.supplyAsync(ringReminders::ring);

        assertThat(one.join() + other.join()).isEqualTo(1000);
        assertThat(rang).extracting(Reminder::key).hasSize(1000).doesNotHaveDuplicates();
    }

    @Test
    void oneThatFailsKeepsNoOtherFromRingingAndIsTriedAgain() {
        onRing = reminder -> {
            if (reminder.key().equals("kit:2")) {
                throw new IllegalStateException("not yet");
            }
            rang.add(reminder);
        };
        plan("kit:1", NINE);
        plan("kit:2", NINE);
        plan("kit:3", NINE);
        assertThat(ringReminders.ring()).isEqualTo(2);
        assertThat(ringReminders.ring()).isZero();

        onRing = rang::add;
        aMinutePassesInTheDatabase();
        assertThat(ringReminders.ring()).isOne();
    }

    @Test
    void whatARingerTookThatDiedRingsAtOnceElsewhere() {
        plan("kit:1", NINE);
        onRing = _ -> {
            throw new AssertionError("killed");
        };
        assertThatThrownBy(ringReminders::ring).hasStackTraceContaining("killed");

        onRing = rang::add;
        assertThat(ringReminders.ring()).isOne();
    }

    @Test
    void whatOneIsRingingAnotherPassesOver() {
        plan("kit:1", NINE);
        onRing = reminder -> {
            assertThat(CompletableFuture.supplyAsync(ringReminders::ring).join())
                    .isZero();
            rang.add(reminder);
        };

        assertThat(ringReminders.ring()).isOne();
        assertThat(rang).hasSize(1);
    }

    @Test
    void aKindThatNothingAnswersIsLeft() {
        inTransaction(reminders -> reminders.plan(new Reminder("x:1", "x", ALEX, INTERVIEW, NINE)));

        assertThat(ringReminders.ring()).isZero();
        assertThat(planned.kindsDue(NINE)).containsExactly("x");
        assertThat(nextReminder.next()).isEmpty();
    }

    @Test
    void theNextReminderIsTheEarliestThatHasNotRung() {
        plan("kit:1", NINE);
        plan("kit:2", NINE.plusSeconds(120));
        plan("kit:3", NINE.plusSeconds(60));
        ringReminders.ring();

        assertThat(nextReminder.next()).contains(new NextReminder.Due("kit", ALEX, NINE.plusSeconds(60)));
    }

    private void plan(String key, Instant due) {
        inTransaction(reminders -> reminders.plan(kit(key, due)));
    }

    private void inTransaction(Consumer<Reminders> change) {
        transaction.executeWithoutResult(_ -> change.accept(new Reminders(planned)));
    }

    private void aMinutePassesInTheDatabase() {
        JdbcClient.create(source)
                .sql("update reminders set not_before = not_before - interval '1 minute'")
                .update();
    }

    private static Reminder kit(String key, Instant due) {
        return new Reminder(key, "kit", ALEX, INTERVIEW, due);
    }

    private final class KitRung implements Rung {

        @Override
        public String kind() {
            return "kit";
        }

        @Override
        public void ring(Reminder reminder) {
            onRing.accept(reminder);
        }
    }
}
