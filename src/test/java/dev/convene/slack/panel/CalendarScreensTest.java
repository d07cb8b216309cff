package dev.convene.slack.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.panel.BusyTimes;
import dev.convene.panel.BusyTimes.Taken;
import dev.convene.panel.FetchCalendars;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.shared.MemberId;
import dev.convene.testing.CalendarHost;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Giving a calendar to be read, what is known from it, and what happens when it cannot be read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarScreensTest {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final CalendarHost host = CalendarHost.start();
    private ConveneScenario convene;
    private Instant busyAt;

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start(Line.HTTP, List.of("--convene.calendars.networks=127.0.0.1/32"));
        busyAt = convene.bean(Clock.class).instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
    }

    @AfterAll
    void end() {
        convene.close();
        host.close();
    }

    @Test
    void aCalendarIsReadAtOnceAndOnlyItsTimesAreKept() {
        var developer = convene.as(People.DEVELOPER);
        host.offers("/secret-1.ics", calendar("SUMMARY:Dentist", "LOCATION:Lyon", "ATTENDEE:mailto:ada@example.org"));

        var list = give(developer, "/secret-1.ics");
        assertThat(list.words()).contains("Added", "127.0.0.1", "last read").doesNotContain("secret-1", "Dentist");

        assertThat(at(People.DEVELOPER, busyAt)).isEqualTo(new Taken(ids(People.DEVELOPER), Set.of()));
        assertThat(at(People.DEVELOPER, busyAt.plus(Duration.ofHours(1)))).isEqualTo(Taken.NOBODY);
        assertThat(convene.bean(BusyTimes.class)
                        .between(ids(People.DEVELOPER), busyAt.minusSeconds(60), busyAt.plusSeconds(60)))
                .containsEntry(
                        new MemberId(People.DEVELOPER),
                        List.of(new BusyTimes.BusyTime(busyAt, busyAt.plusSeconds(60))));
        assertThat(rowsAsText()).doesNotContain("secret-1", "Dentist", "Lyon", "ada@example.org");
        list.close();
    }

    @Test
    void whatCannotBeReadIsSaidAtTheFieldAndNotKept() {
        var person = convene.as(People.VPE);
        host.offers("/page.ics", "<html>Sign in</html>")
                .redirects("/loop.ics", "/loop.ics")
                .answers("/private.ics", 401)
                .offers(
                        "/atlantis.ics",
                        calendar("X:Y")
                                .replace("DTSTART:", "DTSTART;TZID=Atlantis:")
                                .replaceFirst("(DTSTART.*)Z", "$1"));
        person.types("/interview calendar");

        assertThat(error(person, "my calendar")).contains("not an address");
        assertThat(error(person, "http://127.0.0.2/me.ics")).contains("private network");
        assertThat(error(person, "https://169.254.169.254/me.ics")).contains("private network");
        assertThat(error(person, host.address("/none.ics"))).contains("Nothing is at this address");
        assertThat(error(person, host.address("/page.ics"))).contains("no calendar at this address");
        assertThat(error(person, host.address("/loop.ics"))).contains("leads on and on");
        assertThat(error(person, host.address("/private.ics"))).contains("asks for a password");
        assertThat(error(person, host.address("/atlantis.ics"))).contains("“Atlantis”");
        person.modalCalled("calendars").close();

        assertThat(at(People.VPE, busyAt)).isEqualTo(Taken.NOBODY);
    }

    @Test
    void theSameTwiceAndMoreThanFiveAreRefused() {
        var person = convene.as(People.SUPPORT);
        for (var number = 1; number <= 5; number++) {
            host.offers("/many-" + number + ".ics", calendar("X:Y"));
            give(person, "/many-" + number + ".ics").close();
        }
        host.offers("/many-6.ics", calendar("X:Y"));
        person.types("/entretien agenda");

        assertThat(error(person, host.address("/many-3.ics"))).contains("figure déjà");
        assertThat(error(person, host.address("/many-6.ics"))).contains("Au plus 5");
        person.modalCalled("calendars").close();
    }

    @Test
    void oneThatFailsTwiceIsNotKnownAndNeverFreeUntilItCanBeReadAgain() {
        var person = convene.as(People.HR);
        host.offers("/hr.ics", calendar("X:Y"));
        give(person, "/hr.ics").close();

        host.answers("/hr.ics", 503);
        fetchAgain();
        assertThat(at(People.HR, busyAt)).isEqualTo(new Taken(ids(People.HR), Set.of()));
        assertThat(at(People.HR, busyAt.plus(Duration.ofHours(5)))).isEqualTo(Taken.NOBODY);

        fetchAgain();
        assertThat(at(People.HR, busyAt.plus(Duration.ofHours(5)))).isEqualTo(new Taken(Set.of(), ids(People.HR)));
        var notice = person.dm().waitForMessage(message -> message.says("deux fois de suite"));
        assertThat(notice.words()).contains("503", "non connu");
        notice.clicks("go:calendar");
        var list = person.modal(modal -> modal.says("Lecture impossible"));
        list.close();
        fetchAgain();

        host.offers("/hr.ics", calendar("X:Y"));
        fetchAgain();
        await().untilAsserted(() -> assertThat(notice.words()).contains("à nouveau"));
        assertThat(at(People.HR, busyAt.plus(Duration.ofHours(5)))).isEqualTo(Taken.NOBODY);
    }

    @Test
    void oneThatTakesItsTimeIsKeptAndReadLater() {
        var person = convene.as(People.CPO);
        var file = calendar("X:Y");
        host.answers("/slow.ics", exchange -> {
            await().pollDelay(Duration.ofMillis(2_500)).until(() -> true);
            CalendarHost.send(exchange, 200, file.getBytes());
        });

        var list = give(person, "/slow.ics");
        assertThat(list.words()).contains("takes its time", "not read yet");
        assertThat(at(People.CPO, busyAt)).isEqualTo(new Taken(Set.of(), ids(People.CPO)));
        list.close();

        convene.bean(FetchCalendars.class).fetch();
        assertThat(at(People.CPO, busyAt)).isEqualTo(new Taken(ids(People.CPO), Set.of()));
    }

    @Test
    void oneThatIsRemovedIsForgotten() {
        var person = convene.as(People.SALES);
        host.offers("/sales.ics", calendar("X:Y"));
        var list = give(person, "/sales.ics");

        list.clicks(list.actions().stream()
                .filter(action -> action.startsWith("remove-calendar"))
                .findFirst()
                .orElseThrow());
        person.modal(modal -> modal.says("Removed")).close();

        assertThat(at(People.SALES, busyAt)).isEqualTo(Taken.NOBODY);
        assertThat(convene.bean(JdbcClient.class)
                        .sql("select count(*) from calendars where member = :member")
                        .param("member", People.SALES)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Modal give(Person person, String path) {
        person.types("/interview calendar");
        var form = person.modalCalled("calendars");
        form.fill(addressField(form), host.address(path));
        assertThat(form.submit().accepted()).isTrue();
        return person.modal(modal -> modal.says("Added") || modal.says("Agenda ajouté"));
    }

    private static String error(Person person, String address) {
        var form = person.modalCalled("calendars");
        var field = addressField(form);
        return form.fill(field, address).submit().errors().getOrDefault(field, "");
    }

    private static String addressField(Modal form) {
        return "calendar-address:"
                + form.actions().stream()
                        .filter(action -> action.startsWith("remove-calendar"))
                        .count();
    }

    private void fetchAgain() {
        convene.bean(JdbcClient.class)
                .sql("update calendars set next_at = added_at")
                .update();
        convene.bean(FetchCalendars.class).fetch();
    }

    private Taken at(String member, Instant from) {
        return convene.bean(BusyTimes.class).at(ids(member), from, from.plus(Duration.ofHours(1)));
    }

    private static Set<MemberId> ids(String member) {
        return Set.of(new MemberId(member));
    }

    private String rowsAsText() {
        return convene.bean(JdbcClient.class)
                .sql(
                        "select coalesce(string_agg(to_jsonb(calendars)::text || encode(address, 'escape'), ' '), '') from calendars")
                .query(String.class)
                .single();
    }

    private String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:" + UTC.format(busyAt)
                + "\r\nDURATION:PT1H\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
