package dev.convene.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.access.Member;
import dev.convene.shared.MemberId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCountriesTest {

    @ParameterizedTest
    @CsvSource({"Europe/Paris, FR", "America/Montreal, CA", "Europe/London, GB", "America/New_York, US"})
    void aZoneTellsTheCountryAndItsHolidaysAreKnown(String zone, String country) {
        assertThat(likely(zone)).contains(country);
        assertThat(HolidayCountries.known()).contains(country);
    }

    @ParameterizedTest
    @CsvSource({"UTC", "Asia/Dubai"})
    void aZoneThatManyShareTellsNone(String zone) {
        assertThat(likely(zone)).isEmpty();
    }

    private static Optional<String> likely(String zone) {
        return HolidayCountries.likelyOf(
                new Member(new MemberId("U00000001"), "somebody", null, ZoneId.of(zone), Locale.FRENCH, false, true));
    }
}
