package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyId;
import dev.convene.panel.Absence;
import dev.convene.panel.Absences;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.Interviews;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Being away: what is typed and filled in, what it touches, and who sits there instead. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwayTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ConveneScenario convene;
    private Hiring hiring;
    private int month = 1;

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
    void whoIsAwayIsReplacedAndNotProposedForThatTime() {
        var date = nextDay();
        var candidacy = hiring.operational("Ada", PARIS);
        book("Ada", date);
        var person = convene.as(developerOf(candidacy));
        var invitation = invitation(person, "Ada");

        person.types("/interview away " + date);
        var check = check(person);
        assertThat(check.words()).contains("Ada").containsAnyOf("One interview is planned", "Un entretien est prévu");
        assertThat(check.submit().accepted()).isTrue();

        var done = person.waitForMessage(message -> message.ephemeral() && message.offers("take-back-absence"));
        assertThat(done.words()).doesNotContain("Ada").containsAnyOf("One seat is declined", "Une place est déclinée");
        await().untilAsserted(() -> assertThat(invitation.actions()).containsExactly(AnswerScreen.CHANGE.value()));
        var line = recruiter()
                .channel("recruiting")
                .waitForMessage(message -> message.says("Ada") && message.says("cannot take part"));
        recruiter().types("/interview");
        recruiter().waitForMessage(message -> message.ephemeral() && message.offers(Acts.REPLACE_PANELIST.value()));

        line.clicks(Acts.REPLACE_PANELIST.value());
        assertThat(recruiter().modalWith("replace-newcomer").submit().accepted())
                .isTrue();
        await().untilAsserted(() -> assertThat(
                        convene.bean(Interviews.class).of(candidacy).getLast().seatOf(id(person)))
                .isEmpty());
    }

    @Test
    void bookingSomebodyAwayIsSaidAndStillDone() {
        var date = nextDay();
        List.of(People.PRODUCT_OWNER, People.OTHER_PRODUCT_OWNER).forEach(owner -> {
            recruiter().types("/interview away <@" + owner + "> " + date);
            assertThat(check(recruiter()).submit().accepted()).isTrue();
            await().untilAsserted(() -> assertThat(absencesOf(owner)).isNotEmpty());
        });
        var candidacy = hiring.operational("Grace", PARIS);

        book("Grace", date);

        var warning =
                recruiter().waitForMessage(message -> message.ephemeral() && message.says("is away* at the time"));
        assertThat(warning.words()).doesNotContain("Grace");
        assertThat(warning.actions()).anyMatch(action -> action.startsWith(Acts.REPLACE_PANELIST.value()));
        assertThat(convene.bean(Interviews.class).of(candidacy)).hasSize(1);
    }

    @Test
    void aRecruiterPutsAColleagueDownWhoIsToldAndCanTakeItBack() {
        var date = nextDay();
        recruiter().types("/interview away <@" + People.FINANCE + "> " + date + " - " + date.plusDays(2));
        var check = check(recruiter());
        assertThat(check.words()).contains("<@" + People.FINANCE + "> is away", "No interview is planned");
        assertThat(check.submit().accepted()).isTrue();
        recruiter().waitForMessage(message -> message.ephemeral() && message.says("is told so"));

        var told = convene.as(People.FINANCE).waitForMessage(message -> message.says("put you down as away"));
        assertThat(absencesOf(People.FINANCE)).hasSize(1);
        told.clicks("take-back-absence");
        await().untilAsserted(() -> assertThat(told.words()).contains("Taken back"));
        assertThat(absencesOf(People.FINANCE)).isEmpty();
    }

    @Test
    void aFrenchReaderTypesAndReadsFrench() {
        var support = convene.as(People.SUPPORT);
        support.types("/entretien absent demain");
        var check = check(support);
        assertThat(check.words()).contains("Votre absence", "Aucun entretien n’est prévu");
        assertThat(check.submit().accepted()).isTrue();
        support.waitForMessage(message -> message.says("Votre absence est notée"));
        var tomorrow =
                LocalDate.ofInstant(convene.bean(Clock.class).instant(), PARIS).plusDays(1);
        assertThat(absencesOf(People.SUPPORT))
                .singleElement()
                .satisfies(absence -> assertThat(absence.from())
                        .isEqualTo(tomorrow.atStartOfDay(PARIS).toInstant()));
    }

    @Test
    void theFormRefusesAtItsFieldsAndWhatOverlapsBecomesOne() {
        var hr = convene.as(People.OTHER_HR);
        var date = nextDay();
        hr.types("/interview away");
        var form = hr.modalWith("away-first");
        assertThat(form.has("away-member")).isFalse();
        form.pickDate("away-first", LocalDate.of(2020, 1, 2)).pickDate("away-last", LocalDate.of(2020, 1, 3));
        assertThat(form.submit().errors()).containsKey("away-last");
        form.pickDate("away-first", date).pickDate("away-last", date.minusDays(1));
        assertThat(form.submit().errors().get("away-last")).contains("before it begins");
        form.pickDate("away-last", date.plusDays(400));
        assertThat(form.submit().errors().get("away-last")).contains("More than a year");
        form.pickDate("away-last", date)
                .pickTime("away-from", LocalTime.of(14, 0))
                .pickTime("away-until", LocalTime.of(12, 0));
        assertThat(form.submit().errors()).containsKey("away-until");
        form.pickTime("away-until", LocalTime.of(18, 0));
        assertThat(form.submit().accepted()).isTrue();
        assertThat(check(hr).submit().accepted()).isTrue();
        await().untilAsserted(() -> assertThat(absencesOf(People.OTHER_HR)).hasSize(1));

        hr.types("/interview away " + date + " - " + date.plusDays(1));
        assertThat(check(hr).submit().accepted()).isTrue();
        await().untilAsserted(() -> assertThat(absencesOf(People.OTHER_HR))
                .singleElement()
                .satisfies(whole -> assertThat(whole.until())
                        .isEqualTo(date.plusDays(2).atStartOfDay(PARIS).toInstant())));

        hr.types("/interview away");
        var remove =
                "remove-absence:" + absencesOf(People.OTHER_HR).getFirst().id().value();
        hr.modal(modal -> modal.offers(remove)).clicks(remove);
        hr.modal(modal -> modal.has("away-first") && !modal.offers(remove)).close();
        assertThat(absencesOf(People.OTHER_HR)).isEmpty();
    }

    @Test
    void whatCannotBeReadOrIsNotTheirsIsSaidInTheForm() {
        var sales = convene.as(People.SALES);
        sales.types("/interview away when I like");
        var unread = sales.modalWith("away-first");
        assertThat(unread.words()).contains("when I like", "names no day");
        unread.close();

        sales.types("/interview away <@" + People.DEVELOPER + "> tomorrow");
        var refused = sales.modalWith("away-first");
        assertThat(refused.words()).contains("Only recruiters", "recruiter-1");
        refused.close();
        assertThat(absencesOf(People.DEVELOPER)).isEmpty();
    }

    private String developerOf(CandidacyId candidacy) {
        return convene.bean(Interviews.class)
                .of(candidacy)
                .getLast()
                .seats()
                .getLast()
                .member()
                .value();
    }

    private List<Absence> absencesOf(String member) {
        return convene.bean(Absences.class).ahead(new MemberId(member));
    }

    private void book(String name, LocalDate date) {
        recruiter().types("/interview schedule " + name);
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says(name));
        form.pickDate("schedule-date", date).pickTime("schedule-time", LocalTime.of(14, 0));
        assertThat(form.submit().errors()).isEmpty();
    }

    private static Modal check(Person person) {
        return person.modal(modal -> modal.callbackId().equals("away-check"));
    }

    private static Shown invitation(Person person, String name) {
        return person.waitForMessage(message -> message.offers(Acts.ACCEPT_INVITATION.value()) && message.says(name));
    }

    private static MemberId id(Person person) {
        return new MemberId(person.id());
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }

    /** Another month for each, so that tests do not meet. */
    private LocalDate nextDay() {
        return LocalDate.of(2031, month++, 12);
    }
}
