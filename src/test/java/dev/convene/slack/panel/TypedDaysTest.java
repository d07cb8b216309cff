package dev.convene.slack.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them, on Sunday 22 November 2026. */
class TypedDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    today                      | 2026-11-22 | 2026-11-22
                    aujourd’hui                | 2026-11-22 | 2026-11-22
                    Tomorrow                   | 2026-11-23 | 2026-11-23
                    demain                     | 2026-11-23 | 2026-11-23
                    mardi                      | 2026-11-24 | 2026-11-24
                    on Friday                  | 2026-11-27 | 2026-11-27
                    24                         | 2026-11-24 | 2026-11-24
                    3                          | 2026-12-03 | 2026-12-03
                    24 Nov                     | 2026-11-24 | 2026-11-24
                    Nov 24                     | 2026-11-24 | 2026-11-24
                    Tue 24 Nov                 | 2026-11-24 | 2026-11-24
                    20 Nov                     | 2026-11-20 | 2026-11-20
                    24 Nov - 28 Nov            | 2026-11-24 | 2026-11-28
                    24-28 Nov                  | 2026-11-24 | 2026-11-28
                    24 – 28 November           | 2026-11-24 | 2026-11-28
                    from 24 Nov to 28 Nov      | 2026-11-24 | 2026-11-28
                    du 24 au 28 novembre       | 2026-11-24 | 2026-11-28
                    du 28 novembre au 3        | 2026-11-28 | 2026-12-03
                    du 30 décembre au 3 janvier | 2026-12-30 | 2027-01-03
                    le 1er décembre            | 2026-12-01 | 2026-12-01
                    24/11                      | 2026-11-24 | 2026-11-24
                    24/11/2026 - 28/11/2026    | 2026-11-24 | 2026-11-28
                    2026-11-24                 | 2026-11-24 | 2026-11-24
                    2026-11-24 - 2026-11-28    | 2026-11-24 | 2026-11-28
                    5 janvier                  | 2027-01-05 | 2027-01-05
                    today until Friday         | 2026-11-22 | 2026-11-27
                    lundi - mercredi           | 2026-11-23 | 2026-11-25
                    24 Nov 2026 - 8 Jan 2027   | 2026-11-24 | 2027-01-08
                    """)
    void daysAreReadInBothLanguages(String typed, LocalDate first, LocalDate last) {
        assertThat(TypedDays.read(typed, TODAY)).contains(new TypedDays(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "31 Nov", "24 Nov - 28 Nov - 30 Nov", "Nov", "ma", "99", "24/13", "-", "<!channel>"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(TypedDays.read(typed, TODAY)).isEmpty();
    }
}
