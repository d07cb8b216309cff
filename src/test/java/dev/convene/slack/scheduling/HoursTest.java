package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.panel.Leave;
import dev.convene.panel.PutDownAbsence;
import dev.convene.panel.SayWorkingHours;
import dev.convene.panel.WorkingHours;
import dev.convene.panel.WorkingWeek;
import dev.convene.sandbox.slack.Person;
import dev.convene.scheduling.Interviews;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Working hours: said by each for themselves, kept by proposals, and only warned of where somebody books otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final WorkingWeek.Hours NIGHT = new WorkingWeek.Hours(LocalTime.of(22, 0), LocalTime.of(23, 0));

    private ConveneScenario convene;
    private Hiring hiring;

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start();
        hiring = new Hiring(convene);
    }

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    void everybodySaysTheirOwnHoursAndWhatIsWrongIsSaidAtItsDay() {
        var sales = convene.as(People.SALES);
        sales.types("/interview hours");
        var form = sales.modalWith("hours-of:monday");
        assertThat(form.words()).contains("Paris");
        assertThat(form.value("hours-of:monday").asString()).isEqualTo("09:00–18:00");
        form.fill("hours-of:tuesday", "whenever").fill("hours-of:friday", "");
        assertThat(form.submit().errors()).containsOnlyKeys("hours-of:tuesday");

        form.fill("hours-of:tuesday", "9-12, 14-18").choose("hours-on-site", "MONDAY", "TUESDAY");
        assertThat(form.submit().accepted()).isTrue();

        sales.waitForMessage(message -> message.ephemeral() && message.says("Your hours are kept"));
        var week = convene.bean(WorkingHours.class).of(new MemberId(People.SALES));
        assertThat(week.on(DayOfWeek.TUESDAY)).hasSize(2);
        assertThat(week.on(DayOfWeek.FRIDAY)).isEmpty();
        assertThat(week.onSite()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    }

    @Test
    void aWeekWithoutWorkIsRefused() {
        var finance = convene.as(People.SUPPORT);
        finance.types("/entretien horaires");
        var form = finance.modalWith("hours-of:monday");
        for (var day : List.of("monday", "tuesday", "wednesday", "thursday", "friday")) {
            form.fill("hours-of:" + day, "");
        }
        assertThat(form.submit().errors().get("hours-of:monday")).contains("un jour au moins");
        form.close();
    }

    @Test
    void whoIsAwayOrWorksAtOtherHoursIsNotProposedWhileOthersAreThere() {
        var today = LocalDate.ofInstant(convene.bean(Clock.class).instant(), PARIS);
        convene.bean(PutDownAbsence.class)
                .putDown(
                        new MemberId(People.PRODUCT_OWNER),
                        new MemberId(People.PRODUCT_OWNER),
                        new Leave(today, today.plusDays(20), null, null, PARIS));
        works(People.DEVELOPER, Map.of(DayOfWeek.SUNDAY, List.of(NIGHT)), Set.of());
        works(People.THIRD_DEVELOPER, always(), Set.of());
        hiring.operational("Ada", PARIS);

        recruiter().types("/interview schedule Ada");
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says("Ada"));

        assertThat(form.value("schedule-seat:0.0").path("value").asString()).isEqualTo(People.OTHER_PRODUCT_OWNER);
        assertThat(List.of(
                        form.value("schedule-seat:1.0").path("value").asString(),
                        form.value("schedule-seat:1.1").path("value").asString()))
                .containsExactlyInAnyOrder(People.SECOND_DEVELOPER, People.THIRD_DEVELOPER);
        form.close();
    }

    @Test
    void bookingOutsideSomebodysHoursOrDaysOnSiteIsSaidAndStillDone() {
        works(People.OTHER_RECRUITER, Map.of(DayOfWeek.WEDNESDAY, List.of(NIGHT)), Set.of(DayOfWeek.FRIDAY));
        var candidacy = hiring.candidate("Grace", PARIS);
        recruiter().types("/interview schedule Grace");
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says("Grace"));
        form.pickDate("schedule-date", LocalDate.of(2031, 5, 14))
                .pickTime("schedule-time", LocalTime.of(14, 0))
                .choose("schedule-seat:0.0", People.OTHER_RECRUITER)
                .choose("schedule-mode", "ON_SITE");
        assertThat(form.submit().errors()).isEmpty();

        var warning =
                recruiter().waitForMessage(message -> message.ephemeral() && message.says("works at other hours"));

        assertThat(warning.words()).contains("recruiter-2 is not on site").doesNotContain("Grace");
        assertThat(warning.offers(Acts.REPLACE_PANELIST.value() + ":" + People.OTHER_RECRUITER))
                .isTrue();
        await().untilAsserted(() ->
                assertThat(convene.bean(Interviews.class).of(candidacy)).hasSize(1));
    }

    private static Map<DayOfWeek, List<WorkingWeek.Hours>> always() {
        var day = List.of(new WorkingWeek.Hours(LocalTime.MIN, LocalTime.of(23, 59)));
        return Map.of(
                DayOfWeek.MONDAY,
                day,
                DayOfWeek.TUESDAY,
                day,
                DayOfWeek.WEDNESDAY,
                day,
                DayOfWeek.THURSDAY,
                day,
                DayOfWeek.FRIDAY,
                day);
    }

    private void works(String member, Map<DayOfWeek, List<WorkingWeek.Hours>> hours, Set<DayOfWeek> onSite) {
        assertThat(convene.bean(SayWorkingHours.class).say(new MemberId(member), new WorkingWeek(hours, onSite)))
                .isTrue();
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }
}
