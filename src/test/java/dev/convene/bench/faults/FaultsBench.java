package dev.convene.bench.faults;

import dev.convene.bench.BenchOptions;
import dev.convene.bench.Figures;
import dev.convene.bench.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** The fault campaign in full; leaves its table beside its log, and where {@code -Dbench.write} says. */
public final class FaultsBench implements Measurement {

    @Override
    public void run(Figures figures, BenchOptions options) throws IOException {
        var full = Plan.full(options.seed());
        var verdict = Campaign.run(
                options.seconds().map(Duration::ofSeconds).map(full::within).orElse(full));
        verdict.counts().forEach((name, count) -> figures.count("faults." + name, count));
        figures.print("faults.late.p50", verdict.late(0.5), "s");
        figures.print("faults.late.p99", verdict.late(0.99), "s");
        figures.print("faults.late.max", verdict.late(1), "s");
        figures.print("faults.recovery.max", verdict.slowestRecovery(), "s");
        var report = new Report(verdict);
        Files.writeString(BenchOptions.DIRECTORY.resolve("reliability.md"), report.table());
        if (options.write().isPresent()) {
            report.into(options.write().get());
        }
    }
}
