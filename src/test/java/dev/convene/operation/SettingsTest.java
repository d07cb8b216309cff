package dev.convene.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of settings against what is read, and against what the container is given. */
class SettingsTest {

    private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z_]+)[:}]");
    private static final Pattern GIVEN = Pattern.compile("^ {6}([A-Z][A-Z_]+):", Pattern.MULTILINE);
    private static final Pattern IN_A_ROW = Pattern.compile("`([A-Z][A-Z_]+)`");

    @Test
    void everyVariableThatIsReadStandsInTheTableAndEveryOneOfOursInTheTableIsRead() throws IOException {
        var read = all(READ, Files.readString(Path.of("src/main/resources/application.yml")));

        assertThat(read).contains("SLACK_BOT_TOKEN");
        assertThat(table()).containsAll(read);
        assertThat(read)
                .containsAll(table().stream()
                        .filter(name -> name.startsWith("CONVENE_") || name.startsWith("SLACK_"))
                        .toList());
    }

    @Test
    void whatTheContainerIsGivenStandsInTheTable() throws IOException {
        var given = all(GIVEN, Files.readString(Path.of("docker-compose.yml")).split("\n  convene:", 2)[1]);

        assertThat(given).contains("SLACK_BOT_TOKEN", "SPRING_DATASOURCE_URL");
        assertThat(table()).containsAll(given);
    }

    /** A name that begins with an underscore goes on where the one before it in its row ends. */
    private static Set<String> table() throws IOException {
        var names = new TreeSet<String>();
        var section = Files.readString(Path.of("README.md"))
                .split("\n## Configuration\n", 2)[1]
                .split("\n## ", 2)[0];
        for (var row : section.split("\n")) {
            var variables = row.startsWith("| `") ? row.split(" \\| ", 2)[0] : "";
            names.addAll(all(IN_A_ROW, variables.replace("`_", "`" + stem(variables) + "_")));
        }
        return names;
    }

    private static String stem(String variables) {
        return variables.replaceAll("^\\| `(?:([A-Z_]*)_)?[A-Z]+`.*", "$1");
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
