package dev.convene.bench;

/** One benchmark. It prints whatever it measured, good or bad, and throws only when it could not measure. */
@FunctionalInterface
public interface Measurement {

    void run(Figures figures, BenchOptions options) throws Exception;
}
