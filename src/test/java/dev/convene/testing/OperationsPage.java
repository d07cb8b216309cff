package dev.convene.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code docs/operations.md} tells whoever runs the bot, for tests that do as it says. */
public final class OperationsPage {

    private static final Pattern FIGURE = Pattern.compile("`([a-z]+(?:_[a-z]+)+)`");

    private static final Pattern SQL = Pattern.compile("```sql\n(.*?)\n```", Pattern.DOTALL);

    private final String text;

    private OperationsPage(String text) {
        this.text = text;
    }

    public static OperationsPage read() {
        try {
            return new OperationsPage(Files.readString(Path.of("docs", "operations.md")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of figures in the section called so, as Prometheus reads them. */
    public List<String> figures(String section) {
        return FIGURE.matcher(section(section))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The statements that the section called so has for a database. */
    public String sql(String section) {
        return SQL.matcher(section(section)).results().findFirst().orElseThrow().group(1);
    }

    private String section(String title) {
        var begin = text.indexOf("\n## " + title + "\n");
        if (begin < 0) {
            throw new IllegalArgumentException("no section called " + title);
        }
        var end = text.indexOf("\n## ", begin + 1);
        return text.substring(begin, end < 0 ? text.length() : end);
    }
}
