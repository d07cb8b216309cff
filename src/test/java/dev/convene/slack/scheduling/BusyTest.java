package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.panel.FetchCalendars;
import dev.convene.panel.KeepCalendar;
import dev.convene.panel.PublicHolidays;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.Interviews;
import dev.convene.shared.MemberId;
import dev.convene.testing.CalendarHost;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people's calendars say is kept by proposals, and only warned of where somebody books otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BusyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final CalendarHost host = CalendarHost.start();
    private ConveneScenario convene;
    private Hiring hiring;
    private LocalDate today;

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start(Line.HTTP, List.of("--convene.calendars.networks=127.0.0.1/32"));
        hiring = new Hiring(convene);
        today = LocalDate.ofInstant(convene.bean(Clock.class).instant(), PARIS);
    }

    @AfterAll
    void end() {
        convene.close();
        host.close();
    }

    @Test
    void whoIsBusyIsNotProposedWhileOthersAreThere() {
        isBusy(People.PRODUCT_OWNER);
        isBusy(People.SECOND_DEVELOPER);
        hiring.operational("Ada", PARIS);

        recruiter().types("/interview schedule Ada");
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says("Ada"));

        assertThat(form.value("schedule-seat:0.0").path("value").asString()).isEqualTo(People.OTHER_PRODUCT_OWNER);
        assertThat(List.of(
                        form.value("schedule-seat:1.0").path("value").asString(),
                        form.value("schedule-seat:1.1").path("value").asString()))
                .doesNotContain(People.SECOND_DEVELOPER);
        form.close();
    }

    @Test
    void bookingSomebodyBusyIsSaidAndStillDone() {
        isBusy(People.OTHER_RECRUITER);
        var candidacy = hiring.candidate("Grace", PARIS);
        book("Grace");

        var warning = recruiter().waitForMessage(message -> message.ephemeral() && message.says("is busy"));
        assertThat(warning.words())
                .contains("recruiter-2", "as their calendar says")
                .doesNotContain("Grace");
        await().untilAsserted(() ->
                assertThat(convene.bean(Interviews.class).of(candidacy)).hasSize(1));

        cannotBeReadAnyMore();
        hiring.candidate("Barbara", PARIS);
        book("Barbara");
        assertThat(recruiter()
                        .waitForMessage(message -> message.ephemeral() && message.says("Not known whether"))
                        .words())
                .contains("recruiter-2 is free")
                .doesNotContain("Barbara");
    }

    @Test
    void aPublicHolidayIsOfTheCountryThatSomebodySaysOrLivesIn() {
        var bastilleDay = LocalDate.of(2031, 7, 14);
        hiring.candidate("Joan", PARIS);
        book("Joan", bastilleDay);
        assertThat(recruiter()
                        .waitForMessage(message -> message.ephemeral() && message.says("keeps a public holiday"))
                        .words())
                .contains("recruiter-2")
                .doesNotContain("Joan");

        var other = convene.as(People.OTHER_RECRUITER);
        other.types("/entretien horaires");
        var form = other.modalWith("hours-country");
        assertThat(form.value("hours-country").path("value").asString()).isEqualTo("FR");
        assertThat(form.choose("hours-country", "DE").submit().accepted()).isTrue();
        other.waitForMessage(Shown::ephemeral);

        var holidays = convene.bean(PublicHolidays.class);
        var id = new MemberId(People.OTHER_RECRUITER);
        assertThat(holidays.countryOf(id)).isEqualTo("DE");
        assertThat(off(id, bastilleDay)).isEmpty();
        assertThat(off(id, LocalDate.of(2031, 10, 3))).containsExactly(id);
        holidays.keep(id, PublicHolidays.NONE);
        assertThat(off(id, LocalDate.of(2031, 10, 3))).isEmpty();
        holidays.keep(id, "XX");
        assertThat(holidays.countryOf(id)).isEqualTo(PublicHolidays.NONE);
        assertThat(off(new MemberId(People.THIRD_DEVELOPER), LocalDate.of(2031, 7, 1)))
                .as("Canada Day in Montreal")
                .hasSize(1);
        assertThat(holidays.countries()).contains("FR", "US").hasSizeLessThan(100);
    }

    private Set<MemberId> off(MemberId member, LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(PARIS).toInstant();
        return convene.bean(PublicHolidays.class).off(Set.of(member), noon, noon.plusSeconds(3600));
    }

    private void book(String name) {
        book(name, today.plusDays(name.length() + 20));
    }

    private void book(String name, LocalDate day) {
        recruiter().types("/interview schedule " + name);
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says(name));
        form.pickDate("schedule-date", day)
                .pickTime("schedule-time", LocalTime.of(14, 0))
                .choose("schedule-seat:0.0", People.OTHER_RECRUITER);
        assertThat(form.submit().errors()).isEmpty();
    }

    /** For two months, day and night. */
    private void isBusy(String member) {
        var path = "/" + member + ".ics";
        host.offers(
                path,
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + written(today) + "\r\nDTEND;VALUE=DATE:"
                        + written(today.plusDays(60)) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(convene.bean(KeepCalendar.class).keep(new MemberId(member), host.address(path)))
                .isInstanceOf(KeepCalendar.Outcome.Kept.class);
    }

    private void cannotBeReadAnyMore() {
        host.answers("/" + People.OTHER_RECRUITER + ".ics", 404);
        for (var attempt = 0; attempt < 2; attempt++) {
            convene.bean(JdbcClient.class)
                    .sql("update calendars set next_at = added_at")
                    .update();
            convene.bean(FetchCalendars.class).fetch();
        }
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }
}
