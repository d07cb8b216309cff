package dev.convene.bench;

import dev.convene.sandbox.slack.LocalSlack;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How soon the packaged application is ready, how much memory it holds after some work, and how quiet it is at rest. */
final class StartupBench implements Measurement {

    private static final String DATABASE = "convene";
    private static final int STARTS = 3;
    private static final int COMMANDS = 1000;
    private static final int IDLE_SECONDS = 60;
    private static final long SETTLING_MS = 5000;

    /** What this application says typically: help, lists, menus. */
    private static final List<String> TYPED = List.of("help", "pipeline", "process", "me", "");

    @Override
    public void run(Figures figures, BenchOptions options) throws Exception {
        try (var database = BenchDatabase.start("pg_stat_statements");
                var slack = BenchWorkspace.start()) {
            database.create(DATABASE).run(DATABASE, "create extension pg_stat_statements");
            bot(options, database, slack).close();
            var starts = new double[STARTS];
            for (var start = 1; start < STARTS; start++) {
                starts[start] = readyAfter(options, database, slack);
            }
            try (var bot = bot(options, database, slack)) {
                starts[0] = bot.readyAfter().toMillis() / 1000.0;
                figures.print("startup.ready", median(starts), "s");
                work(bot, slack);
                figures.print("startup.rss", bot.process().residentMiB(), "MiB");
                figures.print("startup.idle_queries", idle(database, options), "per_s");
            }
        }
    }

    private static PackagedBot bot(BenchOptions options, BenchDatabase database, LocalSlack slack) throws Exception {
        return PackagedBot.start(
                options.jar(), options.file(".bot.log"), database.url(DATABASE), slack, List.of(), Map.of());
    }

    private static double readyAfter(BenchOptions options, BenchDatabase database, LocalSlack slack) throws Exception {
        try (var bot = bot(options, database, slack)) {
            return bot.readyAfter().toMillis() / 1000.0;
        }
    }

    private static double median(double[] values) {
        return java.util.Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static void work(PackagedBot bot, LocalSlack slack) {
        slack.requestUrl(bot.requestUrl());
        var admin = slack.as(BenchWorkspace.ADMIN);
        var failed = IntStream.range(0, COMMANDS)
                .filter(each -> !admin.types("/interview " + TYPED.get(each % TYPED.size()))
                        .ok())
                .count();
        if (failed > 0) throw new IllegalStateException(failed + " commands of " + COMMANDS + " were not answered");
    }

    /** Statements a second, all that the server saw but those that ask it for this. */
    private static double idle(BenchDatabase database, BenchOptions options) throws Exception {
        Thread.sleep(SETTLING_MS);
        database.run("postgres", "select 1");
        database.run(DATABASE, "select pg_stat_statements_reset()");
        var seconds = options.seconds().orElse(IDLE_SECONDS);
        Thread.sleep(seconds * 1000L);
        return (double) statements(database, options.file(".idle.txt")) / seconds;
    }

    private static long statements(BenchDatabase database, Path file) throws SQLException, IOException {
        var total = 0L;
        try (var connection = database.connect(DATABASE);
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select calls, query from pg_stat_statements"
                        + " where query not like '%pg_stat_statements%' order by calls desc");
                var out = new PrintStream(Files.newOutputStream(file))) {
            while (rows.next()) {
                total += rows.getLong(1);
                out.println(rows.getLong(1) + " " + rows.getString(2).replaceAll("\\s+", " "));
            }
        }
        return total;
    }
}
