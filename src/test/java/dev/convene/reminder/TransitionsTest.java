package dev.convene.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.TimeSlot;
import dev.convene.shared.MemberId;
import dev.convene.testing.ShiftedClock;
import dev.convene.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Interviews within two days of every change of every zone's offset, 2025 to 2032. */
class TransitionsTest {

    private static final int INTERVIEWS = 100_000;
    private static final int THROUGH_THE_DATABASE = 1_500;
    private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2033-01-01T00:00:00Z");
    private static final long SECONDS_A_DAY = 86_400;
    private static final long QUARTER = 900;

    private final long seed = Long.getLong("convene.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Map<ZoneId, List<ZoneOffsetTransition>> transitions = ZoneId.getAvailableZoneIds().stream()
            .sorted()
            .map(ZoneId::of)
            .collect(Collectors.toMap(zone -> zone, TransitionsTest::of));
    private final List<ZoneId> zones = transitions.keySet().stream()
            .sorted((one, other) -> one.getId().compareTo(other.getId()))
            .toList();

    @Test
    void everyReminderIsDueWhenTheWallClocksOfItsPersonSaySo() {
        System.out.println("seed " + seed);
        var wrong = new ArrayList<String>();
        for (var each = 0; each < INTERVIEWS; each++) {
            var interview = any(zones.get(each % zones.size()));
            var planned = interview.after(Instant.EPOCH).stream()
                    .collect(Collectors.toMap(Reminder::kind, it -> it.dueAt().getEpochSecond()));
            if (!planned.equals(expected(interview))) {
                wrong.add(interview + " planned " + planned + ", expected " + expected(interview));
            }
        }
        assertThat(wrong).as("seed " + seed).isEmpty();
        assertThat(transitions.values().stream().mapToInt(List::size).sum()).isGreaterThan(2000);
    }

    @Test
    void eachRingsOnceAndInItsTime() {
        System.out.println("seed " + seed);
        try (var source = TestDatabase.fresh()) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            ringThroughTheYears(source);
        }
    }

    private void ringThroughTheYears(HikariDataSource source) {
        // two ring at once
        var rang = new ConcurrentHashMap<String, List<Instant>>();
        var due = new TreeMap<String, Instant>();
        var clock = new ShiftedClock();
        var store = new PlannedReminders(JdbcClient.create(source));
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.executeWithoutResult(_ -> Stream.generate(() -> any(zones.get(random.nextInt(zones.size()))))
                .limit(THROUGH_THE_DATABASE)
                .flatMap(interview -> interview.after(Instant.EPOCH).stream())
                .forEach(reminder -> {
                    store.plan(reminder);
                    due.put(reminder.key(), reminder.dueAt());
                }));
        var rungs = new Rungs(new StaticListableBeanFactory(Map.of(
                        "soon", noting(rang, clock, "soon"),
                        "ended", noting(rang, clock, "ended"),
                        "digest", noting(rang, clock, "digest")))
                .getBeanProvider(Rung.class));
        var ring = new RingReminders(store, rungs, transaction, clock);
        var step = Duration.ofDays(20).plusMinutes(7);
        for (var now = BEGIN.minus(step); now.isBefore(END.plus(step).plus(step)); now = now.plus(step)) {
            clock.stopAt(now);
            ring.ring();
        }
        assertThat(rang.keySet()).as("seed " + seed).isEqualTo(due.keySet());
        assertThat(rang)
                .as("seed " + seed)
                .allSatisfy((key, times) -> assertThat(times)
                        .singleElement()
                        .satisfies(time ->
                                assertThat(Duration.between(due.get(key), time)).isBetween(Duration.ZERO, step)));
    }

    private static Rung noting(Map<String, List<Instant>> rang, ShiftedClock clock, String kind) {
        return new Rung() {

            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void ring(Reminder reminder) {
                rang.computeIfAbsent(reminder.key(), _ -> new CopyOnWriteArrayList<>())
                        .add(clock.instant());
            }
        };
    }

    /** Around a change of the zone's offset; anywhere in those years where the zone knows none. */
    private InterviewReminders any(ZoneId zone) {
        var changes = transitions.getOrDefault(zone, List.of());
        var near = changes.isEmpty()
                ? BEGIN.plusSeconds(random.nextLong(Duration.between(BEGIN, END).toSeconds()))
                : changes.get(random.nextInt(changes.size())).getInstant();
        var minute = Math.floorDiv(near.getEpochSecond(), 60) + random.nextInt(-2880, 2880);
        var start = Instant.ofEpochSecond(minute * 60);
        var slot = new TimeSlot(start, start.plus(Duration.ofMinutes(random.nextInt(15, 240))), zone);
        var member = new MemberId("U" + random.nextInt(1_000_000));
        var id = new InterviewId(new UUID(random.nextLong(), random.nextLong()));
        return new InterviewReminders(id, slot, random.nextBoolean(), member, zone);
    }

    /**
     * Worked out without the calendar's own conversions: seconds are counted, and the wall clock is walked along in quarters
     * of an hour until it first shows eight on that day.
     */
    private static Map<String, Long> expected(InterviewReminders interview) {
        var start = interview.slot().startsAt().getEpochSecond();
        var expected = new HashMap<String, Long>();
        expected.put("soon", start - 15 * 60);
        if (interview.evaluated()) {
            expected.put("ended", interview.slot().endsAt().getEpochSecond());
        }
        var morning = firstEightOnTheDayOf(start, interview.zone());
        if (morning < start) {
            expected.put("digest", morning);
        }
        return expected;
    }

    private static long firstEightOnTheDayOf(long moment, ZoneId zone) {
        var day = Math.floorDiv(wall(moment, zone), SECONDS_A_DAY);
        var from = Math.floorDiv(moment - 27 * 3600, QUARTER) * QUARTER;
        for (var at = from; at < moment + 27 * 3600; at += QUARTER) {
            var shown = wall(at, zone);
            if (Math.floorDiv(shown, SECONDS_A_DAY) == day && Math.floorMod(shown, SECONDS_A_DAY) >= 8 * 3600) {
                return at;
            }
        }
        throw new AssertionError("never eight on day " + day + " in " + zone);
    }

    /** What a clock on the wall shows, as seconds since its own 1970. */
    private static long wall(long moment, ZoneId zone) {
        return moment + zone.getRules().getOffset(Instant.ofEpochSecond(moment)).getTotalSeconds();
    }

    private static List<ZoneOffsetTransition> of(ZoneId zone) {
        return Stream.iterate(
                        zone.getRules().nextTransition(BEGIN),
                        change -> change != null && change.getInstant().isBefore(END),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .toList();
    }
}
