package dev.convene.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.AbstractHistogram;

/** Where figures go: {@code name value unit}, one a line, and nothing else on that stream. */
public final class Figures {

    private static final double NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    /** @param unit as a reader would write it, such as {@code ms}; {@code 1} for a ratio, {@code count} for a count */
    public void print(String name, double value, String unit) {
        out.printf(Locale.ROOT, "%s %.3f %s%n", name, value, unit);
        out.flush();
    }

    public void count(String name, long value) {
        out.printf(Locale.ROOT, "%s %d count%n", name, value);
        out.flush();
    }

    /** The median, the 99th percentile and the largest of times recorded in nanoseconds, in milliseconds. */
    public void latencies(String prefix, AbstractHistogram nanos) {
        print(prefix + ".p50", nanos.getValueAtPercentile(50) / NANOS, "ms");
        print(prefix + ".p99", nanos.getValueAtPercentile(99) / NANOS, "ms");
        print(prefix + ".max", nanos.getMaxValue() / NANOS, "ms");
    }
}
