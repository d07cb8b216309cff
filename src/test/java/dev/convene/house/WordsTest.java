package dev.convene.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, and neither has one that the other lacks. */
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    @Test
    void frenchAndEnglishHaveTheSameKeys() throws IOException {
        var english = english();
        assertThat(english).hasSizeGreaterThanOrEqualTo(2);
        for (var file : english) {
            var french = Path.of(file.toString().replace(".properties", "_fr.properties"));
            assertThat(keys(french).keySet())
                    .as(file.getFileName().toString())
                    .isEqualTo(keys(file).keySet());
        }
    }

    @Test
    void apostrophesAreTypographicSinceOthersAreEatenByTheFormat() throws IOException {
        for (var file : all()) {
            keys(file)
                    .forEach((key, words) -> assertThat(words.toString())
                            .as(key.toString())
                            .doesNotContain("'")
                            .isNotBlank());
        }
    }

    @Test
    void frenchHasNoMedianPoint() throws IOException {
        for (var file : all()) {
            keys(file)
                    .forEach((key, words) ->
                            assertThat(words.toString()).as(key.toString()).doesNotContainPattern("\\p{L}·\\p{L}"));
        }
    }

    @Test
    void frenchSignsDoNotStandAloneOnALine() throws IOException {
        for (var file : all()) {
            if (file.toString().endsWith("_fr.properties")) {
                keys(file)
                        .forEach((key, words) -> assertThat(words.toString())
                                .as(key.toString())
                                .doesNotContainPattern(" [»;?!]| :(\\s|$)|« "));
            }
        }
    }

    private static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    private static List<Path> english() throws IOException {
        return all().stream()
                .filter(file -> !file.toString().endsWith("_fr.properties"))
                .toList();
    }

    private static Properties keys(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
