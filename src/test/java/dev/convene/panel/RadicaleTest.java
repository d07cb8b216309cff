package dev.convene.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.panel.BusyTimes.BusyTime;
import dev.convene.shared.MemberId;
import dev.convene.testing.Radicale;
import dev.convene.testing.TestDatabase;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/** Against a calendar server that others made, as people's programs put appointments into it. */
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@Import(TestDatabase.class)
@TestPropertySource(properties = "convene.calendars.networks=127.0.0.1/32")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RadicaleTest {

    private static final MemberId OWNER = new MemberId("U00000001");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Instant monday;

    @Autowired
    private KeepCalendar keep;

    @Autowired
    private FetchCalendars fetch;

    @Autowired
    private BusyTimes busyTimes;

    @Autowired
    private JdbcClient database;

    private Radicale radicale;

    RadicaleTest(@Autowired Clock clock) {
        monday = clock.instant()
                .atZone(ZoneId.of("UTC"))
                .toLocalDate()
                .plusDays(3)
                .atTime(LocalTime.of(9, 0))
                .toInstant(ZoneOffset.UTC);
    }

    @BeforeAll
    void begin() throws IOException, InterruptedException {
        radicale = Radicale.start();
        radicale.makeCalendar("/somebody/work/");
        radicale.put("/somebody/work/weekly.ics", event("weekly", 0, "RRULE:FREQ=WEEKLY;COUNT=3"));
        radicale.put("/somebody/work/lunch.ics", event("lunch", 3, "SUMMARY:Lunch", "TRANSP:TRANSPARENT"));
    }

    @AfterAll
    void end() {
        Optional.ofNullable(radicale).ifPresent(Radicale::close);
    }

    @Test
    void aCollectionIsReadAndWhatChangesInItIsReadAgain() throws IOException, InterruptedException {
        assertThat(keep.keep(OWNER, radicale.address("/somebody/work/"))).isInstanceOf(KeepCalendar.Outcome.Kept.class);
        assertThat(weeks()).containsExactly(at(0), at(7 * 24), at(14 * 24));

        fetchAgain();
        assertThat(weeks()).hasSize(3);

        radicale.put("/somebody/work/once.ics", event("once", 26));
        fetchAgain();
        assertThat(weeks()).containsExactly(at(0), at(26), at(7 * 24), at(14 * 24));

        radicale.delete("/somebody/work/weekly.ics");
        fetchAgain();
        assertThat(weeks()).containsExactly(at(26));
    }

    private void fetchAgain() {
        database.sql("update calendars set next_at = added_at").update();
        assertThat(fetch.fetch()).isOne();
    }

    private List<BusyTime> weeks() {
        return busyTimes
                .between(Set.of(OWNER), monday.minusSeconds(60), monday.plus(Duration.ofDays(30)))
                .getOrDefault(OWNER, List.of());
    }

    private BusyTime at(int hours) {
        var from = monday.plus(Duration.ofHours(hours));
        return new BusyTime(from, from.plus(Duration.ofMinutes(90)));
    }

    private String event(String name, int hours, String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//somebody//EN\r\nBEGIN:VEVENT\r\nUID:" + name
                + "\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:" + UTC.format(monday.plus(Duration.ofHours(hours)))
                + "\r\nDURATION:PT1H30M\r\n"
                + String.join(
                        "", List.of(lines).stream().map(line -> line + "\r\n").toList())
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
