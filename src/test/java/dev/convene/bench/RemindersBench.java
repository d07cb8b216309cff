package dev.convene.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How late reminders are and what firing one costs, with few and many planned. Lateness is counted from the due minute to the
 * commit that records the notice, with everything in between: Quartz, the ring, and what each reminder asks again. The bot
 * runs as packaged, in processes of its own, with its courier held still: what is measured ends with the notice on record.
 */
final class RemindersBench implements Measurement {

    private static final String DATABASE = "convene";
    private static final String SMALL = "small";
    private static final int REPEATS = 3;
    private static final int ROUNDS = 40;
    private static final int MANY = 20_000;
    private static final int FEW = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    /** Rows are loaded and the minute is still to come. */
    private static final Duration LOADING = Duration.ofSeconds(10);

    @Override
    public void run(Figures figures, BenchOptions options) throws Exception {
        try (var database = BenchDatabase.start()) {
            database.create(SMALL).create(DATABASE);
            try (var small = new NoOps(database, SMALL, options.seed())) {
                rates(figures, small);
                punctuality(figures, options, database);
                try (var large = new NoOps(database, DATABASE, options.seed())) {
                    costs(figures, small, large);
                }
            }
        }
    }

    private static void punctuality(Figures figures, BenchOptions options, BenchDatabase database) throws Exception {
        var instances = new ArrayList<JavaProcess>();
        try (var connection = database.connect(DATABASE)) {
            instances.add(instance(options, database, 1));
            var rows = new ReminderRows(connection, options.seed());
            rows.later(99_000);
            late(figures, database, rows);
            rows.later(900_000);
            many(figures, database, rows, "reminders.");
            instances.add(instance(options, database, 2));
            many(figures, database, rows, "reminders.two_instances.");
        } finally {
            instances.forEach(JavaProcess::close);
        }
    }

    /** In turns, after a warm-up of both. */
    private static void rates(Figures figures, NoOps noOps) throws Exception {
        noOps.convene(MANY);
        noOps.dbScheduler(MANY);
        var convene = new double[REPEATS];
        var dbScheduler = new double[REPEATS];
        for (var each = 0; each < REPEATS; each++) {
            convene[each] = MANY / noOps.convene(MANY);
            dbScheduler[each] = MANY / noOps.dbScheduler(MANY);
        }
        figures.print("reminders.rate", median(convene), "per_s");
        figures.print("reminders.db_scheduler.rate", median(dbScheduler), "per_s");
    }

    /** A thousand are due each time, with and without a million beside; in turns, since a disk is faster now and then. */
    private static void costs(Figures figures, NoOps small, NoOps large) throws SQLException {
        for (var warm = 0; warm < REPEATS; warm++) {
            small.convene(MANY);
            large.convene(MANY);
        }
        var atThousand = new double[ROUNDS];
        var atMillion = new double[ROUNDS];
        for (var each = 0; each < ROUNDS; each++) {
            atThousand[each] = small.convene(FEW) / FEW;
            atMillion[each] = large.convene(FEW) / FEW;
        }
        figures.print("reminders.cost_1k", median(atThousand) * 1e6, "us");
        figures.print("reminders.cost_1m", median(atMillion) * 1e6, "us");
        figures.print("reminders.cost_ratio_1m_1k", median(atMillion) / median(atThousand), "1");
    }

    private static void late(Figures figures, BenchDatabase database, ReminderRows rows) throws Exception {
        var minute = due(rows, FEW);
        untilRung(database, minute);
        figures.print("reminders.late.p50", lateness(database, minute, 0.5), "s");
        figures.print("reminders.late.p99", lateness(database, minute, 0.99), "s");
    }

    private static void many(Figures figures, BenchDatabase database, ReminderRows rows, String prefix)
            throws Exception {
        var before = database.number(DATABASE, "select count(*) from dispatches");
        var minute = due(rows, MANY);
        untilRung(database, minute);
        figures.print(prefix + "recorded_within", lateness(database, minute, 1), "s");
        var recorded = database.number(DATABASE, "select count(*) from dispatches") - before;
        figures.count(prefix + "lost", MANY - recorded);
        figures.count(prefix + "twice", database.number(DATABASE, "select count(*) from dispatches where wanted > 1"));
    }

    /** A minute soon enough not to wait long, and late enough for the rows to be there before it comes. */
    private static Instant due(ReminderRows rows, int count) throws SQLException {
        var minute = Instant.now().plus(LOADING).truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        rows.due(count, minute);
        if (Instant.now().isAfter(minute)) throw new IllegalStateException("loading took longer than " + LOADING);
        return minute;
    }

    private static void untilRung(BenchDatabase database, Instant minute) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (database.number(
                        DATABASE, "select count(*) from reminders where rung_at is null and due_at <= '" + minute + "'")
                > 0) {
            if (Instant.now().isAfter(end)) throw new IllegalStateException("not all have rung after " + PATIENCE);
            Thread.sleep(500);
        }
    }

    /** Seconds from the minute to the commit in which so large a share had rung and its notices were recorded. */
    private static double lateness(BenchDatabase database, Instant minute, double share) throws SQLException {
        return database.number(DATABASE, """
                        select percentile_disc(%s) within group (order by
                            extract(epoch from pg_xact_commit_timestamp(xmin) - due_at) * 1000)::bigint
                        from reminders where due_at = '%s'""".formatted(share, minute)) / 1000.0;
    }

    private static JavaProcess instance(BenchOptions options, BenchDatabase database, int number)
            throws IOException, SQLException, InterruptedException {
        var process = JavaProcess.start(
                options.file(".bot-" + number + ".log"),
                Map.of(
                        "SERVER_PORT", String.valueOf(JavaProcess.freePort()),
                        "SPRING_DATASOURCE_URL", database.url(DATABASE),
                        "SLACK_API_URL", "http://127.0.0.1:9/api/",
                        "SLACK_BOT_TOKEN", "xoxb-nobody",
                        "SLACK_SIGNING_SECRET", "nobody-knows-it",
                        "CONVENE_SECRET_KEY", "a key of a benchmark, and of nothing else",
                        "CONVENE_COURIER_PARALLEL", "0"),
                List.of("-jar", options.jar().toString()));
        while (!rings(database, number)) {
            if (!process.isAlive() || process.age().compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("instance " + number + " does not start");
            }
            Thread.sleep(200);
        }
        return process;
    }

    private static boolean rings(BenchDatabase database, int instances) throws SQLException {
        return database.number(DATABASE, "select count(*) from pg_tables where tablename = 'qrtz_scheduler_state'") > 0
                && database.number(DATABASE, "select count(*) from qrtz_scheduler_state") >= instances;
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
