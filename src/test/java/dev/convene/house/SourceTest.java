package dev.convene.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be told from the sources alone: sizes, null-marked packages, and where exceptions are caught. */
class SourceTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final List<Path> ROOTS = List.of(MAIN, Path.of("src/test/java"));

    private static final Pattern CATCHES_EVERYTHING =
            Pattern.compile("catch \\((Exception|Throwable|RuntimeException) ");

    /** The error boundary; loops that must outlive what goes wrong in one round; calls that the SDK declares so. */
    private static final List<String> MAY_CATCH = List.of(
            "slack/Boundary.java",
            "slack/wire/Sockets.java",
            "delivery/Courier.java",
            "delivery/Line.java",
            "reminder/RingReminders.java");

    @Test
    void filesAndMethodsAreSmall() throws IOException {
        var sizes = Sizes.of(MAIN);

        assertThat(sizes.files()).hasSizeGreaterThan(200);
        assertThat(sizes.filesOver(250)).isEmpty();
        assertThat(sizes.shareOfFilesUpTo(110)).isGreaterThanOrEqualTo(0.9);
        assertThat(sizes.methodsOver(25)).isEmpty();
        assertThat(sizes.shareOfMethodsUpTo(12)).isGreaterThanOrEqualTo(0.9);
        assertThat(sizes.shareOfPackagePrivateTypes()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void sizesAreMeasuredAndNotGuessed() throws IOException {
        var sizes = Sizes.of(Path.of("src/test/java/dev/convene/house"));

        assertThat(sizes.methodsOver(5)).anyMatch(method -> method.contains("SourceTest.filesAndMethodsAreSmall"));
        assertThat(sizes.filesOver(10)).anyMatch(file -> file.endsWith("SourceTest.java"));
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        var marked = new HashSet<Path>();
        for (var root : ROOTS) {
            for (var file : sources(root)) {
                if (file.endsWith("package-info.java") && Files.readString(file).contains("@NullMarked")) {
                    marked.add(root.relativize(file).getParent());
                }
            }
        }
        for (var root : ROOTS) {
            assertThat(sources(root))
                    .allMatch(file -> marked.contains(root.relativize(file).getParent()));
        }
    }

    @Test
    void onlyTheBoundaryCatchesEverything() throws IOException {
        for (var file : sources(MAIN)) {
            if (MAY_CATCH.stream().noneMatch(file.toString()::endsWith)) {
                assertThat(CATCHES_EVERYTHING.matcher(Files.readString(file)).find())
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
