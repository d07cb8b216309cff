package dev.convene.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param name which benchmark
 * @param seed {@code -Dbench.seed}: the same draws the same random instances; drawn itself where it is not given
 * @param dump {@code -Dbench.dump}: the file that the random instances are written to; empty: none
 * @param write {@code -Dbench.write}: the file that a table of the run is written to; empty: none
 * @param seconds {@code -Dbench.seconds}: how long a steady load lasts, for a quicker look than the figures need
 * @param jar the packaged application
 */
public record BenchOptions(
        String name, long seed, Optional<Path> dump, Optional<Path> write, Optional<Integer> seconds, Path jar) {

    /** Where logs and recordings of a run go. */
    public static final Path DIRECTORY = Path.of("target", "bench");

    static BenchOptions read(String name) {
        return new BenchOptions(
                name,
                given("bench.seed")
                        .map(Long::parseLong)
                        .orElseGet(() -> ThreadLocalRandom.current().nextLong(1_000_000)),
                given("bench.dump").map(Path::of),
                given("bench.write").map(Path::of),
                given("bench.seconds").map(Integer::parseInt),
                given("bench.jar").map(Path::of).orElse(Path.of("target", "convene-0.1.0-SNAPSHOT.jar")));
    }

    /** The file in the directory of logs, for what this benchmark leaves beside its figures. */
    public Path file(String suffix) {
        return DIRECTORY.resolve(name + suffix);
    }

    private static Optional<String> given(String property) {
        @Nullable String value = System.getProperty(property);
        return value == null || value.isBlank() || value.startsWith("${") ? Optional.empty() : Optional.of(value);
    }
}
