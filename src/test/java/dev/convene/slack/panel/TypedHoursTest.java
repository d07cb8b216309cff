package dev.convene.slack.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9-18 | 09:00–18:00",
                "9:00–12:00, 14:00–18:00 | 09:00–12:00, 14:00–18:00",
                "14h-18h30 et 9h-12h | 09:00–12:00, 14:00–18:30",
                "9h30 à 12h ; 13.15 to 17 | 09:30–12:00, 13:15–17:00",
                "9-12 12-18 | 09:00–12:00, 12:00–18:00"
            })
    void hoursAreReadAsPeopleTypeThem(String typed, String shown) {
        assertThat(TypedHours.read(typed).map(TypedHours::shown)).contains(shown);
        assertThat(TypedHours.read(shown).map(TypedHours::shown)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mornings", "9", "18-9", "9-9", "25-26", "9:70-12", "9-12 11-18", "8-9 10-11 12-13", "9-12 x"})
    void whatMeansNoHoursIsNotGuessed(String typed) {
        assertThat(TypedHours.read(typed)).isEmpty();
    }

    @Test
    void nothingIsADayOff() {
        assertThat(TypedHours.read(" "))
                .hasValueSatisfying(hours -> assertThat(hours).isEmpty());
    }
}
