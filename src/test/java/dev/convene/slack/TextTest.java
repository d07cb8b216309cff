package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId MONTREAL = ZoneId.of("America/Montreal");
    private static final Instant START = Instant.parse("2026-11-24T13:00:00Z");

    private final Text.In english = Text.load().in(Locale.US);
    private final Text.In french = Text.load().in(Locale.CANADA_FRENCH);

    @Test
    void aDateAlwaysSaysItsWeekday() {
        assertThat(english.dates().range(START, START.plusSeconds(5400), PARIS))
                .hasToString("Tuesday 24 November, 14:00 – 15:30");
        assertThat(french.dates().moment(START, PARIS)).hasToString("mardi 24 novembre, 14:00");
        assertThat(english.dates().brief(START, PARIS)).hasToString("Tue 24 Nov 14:00");
    }

    @Test
    void twoZonesAreBothSpelledWhereTheyDiffer() {
        assertThat(english.dates().inBothZones(START, PARIS, MONTREAL)).hasToString("14:00 Paris · 08:00 Montreal");
        assertThat(english.dates().inBothZones(START, PARIS, ZoneId.of("Europe/Berlin")))
                .hasToString("14:00 Paris");
    }

    @Test
    void aDateInAMessageIsShownByEachReadersSlack() {
        assertThat(english.dates().inMessage(START, PARIS).markup())
                .isEqualTo("<!date^1795525200^{date_long} {time}|Tuesday 24 November, 14:00>");
    }

    @Test
    void lengthsReadAsPeopleSayThem() {
        assertThat(french.dates().length(Duration.ofMinutes(90))).hasToString("1 h 30");
        assertThat(french.dates().length(Duration.ofMinutes(60))).hasToString("1 h");
        assertThat(french.dates().length(Duration.ofMinutes(45))).hasToString("45 min");
    }

    @Test
    void listsEndWithAnAnd() {
        var names = List.of(Text.person("A"), Text.person("B"), Text.person("C"));

        assertThat(english.list(names)).hasToString("A, B and C");
        assertThat(french.list(names)).hasToString("A, B et C");
        assertThat(french.list(names.subList(0, 1))).hasToString("A");
    }

    @Test
    void aKeyThatIsMissingIsAnError() {
        assertThatThrownBy(() -> english.of("slack.frame.none")).hasMessageContaining("slack.frame.none");
    }
}
