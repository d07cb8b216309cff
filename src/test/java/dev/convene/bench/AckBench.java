package dev.convene.bench;

import dev.convene.sandbox.slack.LocalSlack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How soon Slack has its answer: the packaged application and a bare Bolt application get the same signed requests, in turn,
 * in the same run. One in four is the help command, a command that opens a modal, a button that changes (an invitation is
 * accepted), a submission that changes (a candidate is added, another one each time).
 */
final class AckBench implements Measurement {

    private static final String DATABASE = "convene";
    private static final int RATE = 100;
    private static final List<Integer> OTHER_RATES = List.of(50, 200);
    private static final int AT_ONCE = 32;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration SATURATED = Duration.ofSeconds(10);

    /** So that neither has more memory or another collector than the other. */
    private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseG1GC");

    @Override
    public void run(Figures figures, BenchOptions options) throws Exception {
        try (var database = BenchDatabase.start();
                var slack = BenchWorkspace.start();
                var front = new SlackFront(slack)) {
            database.create(DATABASE);
            var address = Map.of("SLACK_API_URL", front.address() + "/api/");
            try (var convene = PackagedBot.start(
                            options.jar(),
                            options.file(".bot.log"),
                            database.url(DATABASE),
                            slack,
                            flags(options),
                            address);
                    var bare = new Bare(options, slack)) {
                front.leadsTo(convene.requestUrl());
                var turns = new AckScript(slack, front).record();
                front.replay();
                var requests = new SlackRequests(slack.workspace().signingSecret(), turns, new AtomicLong());
                try (var ours = new Load(convene.requestUrl(), requests);
                        var theirs = new Load(bare.requestUrl, requests)) {
                    measure(figures, options, ours, theirs);
                }
            }
        }
    }

    private static List<String> flags(BenchOptions options) {
        var more = System.getProperty("bench.flags", "");
        return more.isBlank()
                ? FLAGS
                : java.util.stream.Stream.concat(FLAGS.stream(), java.util.stream.Stream.of(more.split(" ")))
                        .toList();
    }

    private static void measure(Figures figures, BenchOptions options, Load ours, Load theirs)
            throws InterruptedException {
        theirs.asFastAsItGoes(AT_ONCE, WARM_UP.dividedBy(2));
        ours.asFastAsItGoes(AT_ONCE, WARM_UP);
        Thread.sleep(3000);
        var seconds = options.seconds().orElse(60);
        steady(figures, "ack.bare", theirs.steadily(RATE, seconds));
        steady(figures, "ack", ours.steadily(RATE, seconds));
        for (var rate : OTHER_RATES) {
            var bare = theirs.steadily(rate, Math.max(1, seconds / 4));
            var own = ours.steadily(rate, Math.max(1, seconds / 4));
            figures.print("ack.bare.p99." + rate, bare.acks().getValueAtPercentile(99) / 1e6, "ms");
            figures.print("ack.p99." + rate, own.acks().getValueAtPercentile(99) / 1e6, "ms");
            figures.print("ack.max." + rate, own.acks().getMaxValue() / 1e6, "ms");
            figures.count("ack.errors." + rate, own.errors().get());
        }
        var bare = theirs.asFastAsItGoes(AT_ONCE, SATURATED);
        var own = ours.asFastAsItGoes(AT_ONCE, SATURATED);
        figures.print("ack.bare.throughput", bare, "per_s");
        figures.print("ack.throughput", own, "per_s");
        figures.print("ack.throughput_ratio", own / bare, "1");
    }

    private static void steady(Figures figures, String prefix, Load.Course course) {
        figures.latencies(prefix, course.acks());
        figures.count(prefix + ".errors", course.errors().get());
        figures.print(prefix + ".sender_late.p99", course.late().getValueAtPercentile(99) / 1e6, "ms");
    }

    /** The bare application in its process. */
    private static final class Bare implements AutoCloseable {

        private final JavaProcess process;
        private final URI requestUrl;

        private Bare(BenchOptions options, LocalSlack slack) throws Exception {
            var port = JavaProcess.freePort();
            var arguments = new java.util.ArrayList<>(FLAGS);
            arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), BareBolt.class.getName()));
            var workspace = slack.workspace();
            arguments.addAll(
                    List.of(String.valueOf(port), slack.apiUrl(), workspace.botToken(), workspace.signingSecret()));
            process = JavaProcess.start(Path.of(options.file(".bare.log").toString()), Map.of(), arguments);
            requestUrl = URI.create("http://127.0.0.1:" + port + "/slack/events");
            awaitListening();
        }

        private void awaitListening() throws InterruptedException {
            try (var client = HttpClient.newHttpClient()) {
                while (process.isAlive() && process.age().toSeconds() < 60) {
                    try {
                        client.send(HttpRequest.newBuilder(requestUrl).build(), BodyHandlers.discarding());
                        return;
                    } catch (java.io.IOException notYet) {
                        Thread.sleep(50);
                    }
                }
            }
            throw new IllegalStateException("The bare application does not start");
        }

        @Override
        public void close() {
            process.close();
        }
    }
}
