package dev.convene.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door for whoever holds Convene's reading against another. */
class PrintBusyTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsOneBusyTimeALine() throws IOException {
        var file = file(
                calendar("DTSTART;TZID=Europe/Paris:20261102T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2"));

        assertThat(print(file, "2026-11-02", "2026-11-03T09:30", "Europe/Paris"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .hasLineCount(2)
                .startsWith("2026-11-02T08:00:00Z/2026-11-02T09:00:00Z")
                .contains("2026-11-03T08:00:00Z/2026-11-03T08:30:00Z");
        assertThat(err.size()).isZero();
    }

    @Test
    void printsNothingForWhoIsFree() throws IOException {
        assertThat(print(file(calendar("DTSTART:20250101T080000Z")), "2026-11-02", "2026-11-03", "UTC"))
                .isZero();
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow, 2026-11-03, UTC, Neither a date",
        "2026-11-02, 2026-11-31, UTC, Neither a date",
        "2026-11-02, 2026-11-02, UTC, TO must come after FROM",
        "2026-11-02, 2026-11-03, Europe/Atlantis, No such time zone: Europe/Atlantis"
    })
    void saysWhichArgumentIsWrong(String from, String until, String zone, String sentence) throws IOException {
        assertThat(print(file(calendar("DTSTART:20250101T080000Z")), from, until, zone))
                .isEqualTo(2);
        assertSentence(sentence);
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        assertThat(print(folder.resolve("none.ics"), "2026-11-02", "2026-11-03", "UTC"))
                .isEqualTo(2);
        assertThat(print(folder, "2026-11-02", "2026-11-03", "UTC")).isEqualTo(2);
        assertThat(print(file("hello"), "2026-11-02", "2026-11-03", "UTC")).isEqualTo(2);
        var atlantis = calendar("DTSTART;TZID=Atlantis:20261102T090000", "DURATION:PT1H");
        assertThat(print(file(atlantis), "2026-11-02", "2026-11-03", "UTC")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("The file cannot be read: "),
                        line -> assertThat(line).startsWith("The file cannot be read: "),
                        line -> assertThat(line).startsWith("The file is not a calendar"),
                        line -> assertThat(line).endsWith("unknown time zone: Atlantis"));
    }

    @Test
    void saysHowItIsAsked() {
        assertThat(new PrintBusy(stream(out), stream(err)).print("--busy", "me.ics"))
                .isEqualTo(2);
        assertSentence("Usage: --busy FILE FROM TO ZONE");
    }

    private int print(Path file, String from, String until, String zone) {
        return new PrintBusy(stream(out), stream(err)).print("--busy", file.toString(), from, until, zone);
    }

    private void assertSentence(String beginning) {
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).startsWith(beginning);
        assertThat(out.size()).isZero();
    }

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("me.ics"), text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
