package dev.convene.bench;

import dev.convene.bench.faults.FaultsBench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs one benchmark. Its figures are all that reaches the standard output; what anything else prints goes to a log under
 * {@link BenchOptions#DIRECTORY}. A target that is missed is a figure too: the exit is 0 unless nothing could be measured.
 */
public final class Bench {

    private static final Map<String, Measurement> KNOWN = new TreeMap<>(Map.of(
            "ack", new AckBench(),
            "fairness", new FairnessBench(),
            "faults", new FaultsBench(),
            "reminders", new RemindersBench(),
            "slots", new SlotsBench(),
            "startup", new StartupBench()));

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var name = System.getProperty("bench", "");
        var measurement = KNOWN.get(name);
        System.exit(measurement == null ? unknown(name) : measure(measurement, BenchOptions.read(name)));
    }

    private static int unknown(String name) {
        System.err.println("There is no benchmark \"" + name + "\": -Dbench=" + String.join("|", KNOWN.keySet()));
        return 2;
    }

    private static int measure(Measurement measurement, BenchOptions options) throws IOException {
        Files.createDirectories(BenchOptions.DIRECTORY);
        var figures = new Figures(System.out);
        try (var log = new PrintStream(Files.newOutputStream(options.file(".log")), true)) {
            System.setOut(log);
            log.println("seed " + options.seed());
            measurement.run(figures, options);
            return 0;
        } catch (Exception | AssertionError failed) {
            failed.printStackTrace();
            return 1;
        }
    }
}
