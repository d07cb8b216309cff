package dev.convene.process.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.convene.process.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** A process file is understood whole, or refused with all that is wrong and where. */
class ProcessFileTest {

    private static final String RIGHT = resource("right.yml");

    @Test
    void aFileWithNothingWrongIsUnderstood() {
        assertThat(new ProcessFile(RIGHT).read()).isInstanceOf(Reading.Understood.class);
    }

    /** In the table ¶ is a line break, {bell} a control character, {61 letters} a text of that length. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/process/faults.csv",
            useHeadersInDisplayName = false,
            numLinesToSkip = 1,
            delimiter = '|')
    void isRefusedWithLineFieldAndReason(
            String what, String right, @Nullable String wrong, int line, @Nullable String field, Reason reason) {
        assertThat(RIGHT).as(what).contains(plain(right));

        assertThat(faults(RIGHT.replaceFirst(Pattern.quote(plain(right)), plain(wrong))))
                .extracting(Fault::line, Fault::field, Fault::reason)
                .containsExactly(tuple(line, field == null ? "" : field, reason));
    }

    @Test
    void everyReasonThatIsInTheFileItselfIsInTheTable() {
        var told = table().map(row -> row[5].strip()).collect(Collectors.toSet());

        assertThat(EnumSet.allOf(Reason.class).stream().map(Enum::name))
                .filteredOn(reason -> !told.contains(reason))
                // told by tests of their own, here and where the folder is read
                .containsExactlyInAnyOrder(
                        "NOT_READABLE", "NOT_UTF8", "FILE_TOO_LONG", "TOO_MANY", "DUPLICATE_PROCESS", "NO_PATH");
    }

    @Test
    void aProcessWithNoStageOrOnlyFloatingVisitsIsRefused() {
        var head = RIGHT.substring(0, RIGHT.indexOf("stages:"));
        var visit = RIGHT.substring(RIGHT.indexOf("  - key: tea"), RIGHT.indexOf("  - key: handshake"));

        assertThat(faults(head))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(tuple("stages", Reason.MISSING));
        assertThat(faults(head + "stages: []"))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(tuple("stages", Reason.EMPTY));
        assertThat(faults(head + "stages:\n" + visit)).extracting(Fault::reason).contains(Reason.NO_PATH);
    }

    @Test
    void moreThanFitsOnAScreenIsRefused() {
        var criterion = """
                      - key: care%d
                        name: { fr: Soin, en: Care }
                        good: { fr: Arrose, en: Waters }
                """.indent(0);
        var many = new StringBuilder();
        for (var number = 1; number <= 20; number++) {
            many.append(criterion.formatted(number));
        }

        assertThat(faults(RIGHT.replace("    questions:", many + "    questions:")))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(tuple("stages[1].criteria", Reason.TOO_MANY));
    }

    @Test
    void anEmptyFileAndAnEndlessOneAreRefused() {
        assertThat(faults("")).extracting(Fault::reason).contains(Reason.EMPTY);
        assertThat(faults("# " + "x".repeat(300_000))).extracting(Fault::reason).containsExactly(Reason.FILE_TOO_LONG);
        assertThat(faults("[".repeat(5000))).extracting(Fault::reason).containsExactly(Reason.NOT_YAML);
    }

    @Test
    void aBombOfAliasesNeverUnfolds() {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (var level = 1; level < 30; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }

        assertThat(faults(bomb.toString()))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.reason()).isEqualTo(Reason.ANCHOR));
    }

    @Test
    void allThatIsWrongIsToldAtOnceByLine() {
        var wrong = RIGHT.replace("length: 1 h", "length: 0 min")
                .replace("key: gardener", "key: Gardener")
                .replace("until: handshake", "until: handshak");

        assertThat(faults(wrong))
                .extracting(Fault::sentence)
                .containsExactly(
                        "line 1, key must be a small letter, then at most 39 small letters, digits and hyphens",
                        "line 12, stages[1].length must be above zero",
                        "line 33, stages[2].until is handshak, which is no stage of the path;"
                                + " the nearest one is handshake");
    }

    @Test
    void aRefusedFileStillSaysWhichProcessItMeant() {
        var refused = (Reading.Refused) new ProcessFile(RIGHT.replace("1 h", "0 h")).read();

        assertThat(refused.claimedKey()).isEqualTo("gardener");
    }

    @ParameterizedTest
    @CsvSource({"1 h, 60", "1 h 30, 90", "2h15, 135", "45 min, 45", "90min, 90"})
    void lengthsReadAsPeopleWriteThem(String written, int minutes) {
        var read = (Reading.Understood) new ProcessFile(RIGHT.replace("1 h", written)).read();

        assertThat(((Stage.Meeting) read.process().stages().getFirst()).length())
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    private static String plain(@Nullable String cell) {
        var text = cell == null ? "" : cell.replace('¶', '\n').replace("{bell}", "\u0007");
        return Pattern.compile("\\{(\\d+) letters}")
                .matcher(text)
                .replaceAll(length -> "x".repeat(Integer.parseInt(length.group(1))));
    }

    private static Stream<String[]> table() {
        return resource("faults.csv").lines().skip(1).map(row -> row.split("\\|"));
    }

    private static String resource(String name) {
        try (var stream = ProcessFileTest.class.getResourceAsStream("/process/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<Fault> faults(String text) {
        var reading = new ProcessFile(text).read();
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).faults();
    }
}
