package dev.convene.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/** What the campaign did and found, in {@code target/bench/faults.txt}, to be read when something is wrong. */
final class Diary {

    private static final Path FOLDER = Path.of("target", "bench");

    private final Path file = FOLDER.resolve("faults.txt");

    Diary() {
        try {
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void note(String what) {
        notes(List.of(Instant.now() + " " + what));
    }

    void notes(List<String> lines) {
        try {
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
