package dev.convene.slack.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.candidate.TypedLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedLinesTest {

    @Test
    void tabsSemicolonsAndCommasPartTheCells() {
        assertThat(read("Ada\tada@example.com\tBackend\tOperational"))
                .isEqualTo(read("Ada; ada@example.com; Backend; Operational"))
                .isEqualTo(read("Ada, ada@example.com, Backend, Operational"))
                .isEqualTo(List.of("Ada", "ada@example.com", "Backend", "Operational"));
    }

    @Test
    void aCommaInANameOrInQuotesPartsNothing() {
        assertThat(read("Lovelace, Ada\tada@example.com")).startsWith("Lovelace, Ada", "ada@example.com");
        assertThat(read("\"Lovelace, Ada\",ada@example.com")).startsWith("Lovelace, Ada", "ada@example.com");
        assertThat(read("\"Ada \"\"the first\"\"\";ada@example.com")).startsWith("Ada \"the first\"");
    }

    @Test
    void headingsAndEmptyLinesAreNobody() {
        var lines = PastedLines.read(
                List.of("Nom\tE-mail\tPoste\n\n  \nAda\tada@example.com\n", "\r\nBob,bob@example.com"));
        assertThat(lines).extracting(TypedLine::name).containsExactly("Ada", "Bob");
        assertThat(lines).extracting(TypedLine::number).containsExactly(1, 2);
    }

    @Test
    void quotesThatDoNotMatchAreStillALine() {
        assertThat(PastedLines.read(List.of("\"Ada;ada@example.com", "a\"b\"c", ";;;")))
                .hasSize(3);
    }

    private static List<String> read(String line) {
        var typed = PastedLines.read(List.of(line)).getFirst();
        return List.of(typed.name(), typed.email(), typed.opening(), typed.stage());
    }
}
