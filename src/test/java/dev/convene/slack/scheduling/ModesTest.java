package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.KeepAway;
import dev.convene.reminder.RingReminders;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import dev.convene.testing.ShiftedClock;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How and where people meet: by video, on site, by phone; and by whose clock. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String SITE = "La Fabrique & <!here>";

    private ConveneScenario convene;
    private Hiring hiring;
    private int weeks = 2;

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start(Line.HTTP, LettersInTimeTest.MovedClock.class);
        hiring = new Hiring(convene);
        site();
    }

    @AfterAll
    void end() {
        convene.close();
    }

    private void site() {
        var admin = convene.as(People.ADMIN);
        admin.types("/interview sites");
        admin.modal(modal -> modal.offers("edit-site:new")).clicks("edit-site:new");
        admin.modalWith("site-name")
                .fill("site-name", SITE)
                .fill("site-address", "1 rue Exemple, Paris")
                .fill("site-access", "Ring at the *blue* door")
                .choose("site-zone", "Paris")
                .pickUsers("site-greeter", People.FINANCE)
                .submit();
        admin.modal(modal -> modal.says("blue")).close();
    }

    @Test
    void aSiteFillsThePlaceAndWhoeverGreetsIsToldAndToldAgain() {
        var candidacy = hiring.candidate("Ada Sursite", PARIS);
        var form = scheduleForm("Ada Sursite").choose("schedule-mode", "ON_SITE");
        form = recruiter().modalWith("schedule-site");
        assertThat(form.words()).contains("1 rue Exemple", "blue");
        form.fill("schedule-room", "Room 5").pickDate("schedule-date", thursday());
        assertThat(form.choose("schedule-telling", "NOW").submit().errors()).isEmpty();

        var greet = greeter("You meet Ada Sursite on site", "La Fabrique", "Room 5", "blue");
        assertThat(greet.text()).doesNotContain("Ada");
        assertThat(greet.words())
                .doesNotContain("Backend")
                .contains(panel(candidacy).expected().getFirst().value());
        assertThat(letter("Ada Sursite"))
                .contains("Sur place", "1 rue Exemple", "Room 5", "Pour venir", "blue", "vous accueillera");

        changePlace("Ada Sursite").fill("venue-room", "Room 7").submit();
        greeter("A change: you meet Ada Sursite", "Room 7");
        await().untilAsserted(() -> assertThat(greet.words()).contains("Room 7"));
        assertThat(panel(candidacy).interview().status().isAhead()).isTrue();
        assertThat(letter("Ada Sursite")).contains("Room 7", "remplace");

        recruiter().types("/interview cancel Ada Sursite");
        recruiter()
                .modal(modal -> modal.callbackId().equals(CancelView.ID.value()))
                .submit();
        await().untilAsserted(() -> assertThat(convene.as(People.FINANCE).dm().messages())
                .filteredOn(message -> message.says("Ada Sursite"))
                .hasSize(3)
                .allMatch(message -> message.says("It was cancelled")));
    }

    @Test
    void whoIsKeptAwayDoesNotGreetAndWhatWasTypedStays() {
        var candidacy = hiring.candidate("Grace Loin", PARIS);
        convene.bean(KeepAway.class).keepAway(Hiring.RECRUITER, candidacy, Set.of(new MemberId(People.FINANCE)));
        scheduleForm("Grace Loin").choose("schedule-mode", "ON_SITE");
        var form = recruiter().modalWith("schedule-site");
        form.fill("schedule-room", "Room 9").pickDate("schedule-date", thursday());

        assertThat(form.submit().errors().toString()).contains("kept away");
        assertThat(form.value("schedule-room").asString()).isEqualTo("Room 9");
        form.choose("schedule-site", "Another address");
        form = recruiter().modalWith("schedule-address");
        assertThat(form.submit().errors()).isEmpty();
        assertThat(panel(candidacy).interview().venue().greeter()).isEmpty();
        assertThat(convene.as(People.FINANCE).dm().messages()).noneMatch(message -> message.says("Grace"));
    }

    @Test
    void aLinkStillToComeIsAskedForOnTheWorkingDayBefore() {
        var day = thursday();
        var open = withoutLink("Joan Sanslien", day, LocalTime.of(14, 0));
        var entered = withoutLink("Jean Lientot", day, LocalTime.of(15, 30));
        var off = withoutLink("Lynn Annule", day, LocalTime.of(17, 0));
        changePlace("Jean Lientot")
                .fill("venue-place", "https://meet.example.com/early")
                .submit();
        recruiter().types("/interview cancel Lynn Annule");
        recruiter()
                .modal(modal -> modal.callbackId().equals(CancelView.ID.value()))
                .submit();

        ringAt(day.minusDays(1), LocalTime.of(10, 1));

        var asked = recruiter()
                .waitForMessage(message -> message.says("Joan Sanslien") && message.offers(VenueScreen.ENTER.value()));
        assertThat(asked.text()).contains("The link is missing").doesNotContain("Joan");
        asked.clicks(VenueScreen.ENTER.value());
        recruiter()
                .modalWith("venue-place")
                .fill("venue-place", "https://meet.example.com/late")
                .submit();
        await().untilAsserted(() -> assertThat(asked.actions()).isEmpty());
        assertThat(asked.words()).contains("It is entered");
        assertThat(panel(open).interview().venue().place()).isEqualTo("https://meet.example.com/late");
        assertThat(recruiter().dm().messages())
                .noneMatch(message -> message.offers(VenueScreen.ENTER.value()) && message.says("Jean Lientot"))
                .noneMatch(message -> message.offers(VenueScreen.ENTER.value()) && message.says("Lynn Annule"));
        assertThat(panel(entered).interview().venue().isToCome()).isFalse();
        assertThat(panel(off).interview().status().isAhead()).isFalse();
    }

    @Test
    void whoTalksByPhoneKnowsWhoCallsInFrench() {
        var french = convene.as(People.OTHER_RECRUITER);
        var candidacy = hiring.englishFor(People.OTHER_RECRUITER, "Barbara Appel");
        french.types("/entretien planifier Barbara Appel");
        french.modal(modal -> modal.has("schedule-date") && modal.says("Barbara Appel"))
                .choose("schedule-mode", "PHONE");
        var form = french.modalWith("schedule-number")
                .choose("schedule-caller", "CANDIDATE")
                .fill("schedule-number", "01 23 45 67 89")
                .choose("schedule-telling", "NOW")
                .pickDate("schedule-date", thursday())
                .pickTime("schedule-time", LocalTime.of(10, 0));
        french.modal(modal -> modal.says("hors de sa journée"));
        assertThat(form.submit().errors()).isEmpty();

        french.waitForMessage(message -> message.ephemeral() && message.says("04:00 à Montreal"));
        var booked = french.waitForMessage(message ->
                !message.ephemeral() && message.says("Barbara Appel") && message.offers(Acts.MOVE_INTERVIEW.value()));
        assertThat(booked.words()).contains("la personne candidate appelle le 01 23", "10:00 Paris · 04:00 Montreal");
        french.waitForMessage(message -> message.says("Barbara Appel") && message.offers("letter-text"))
                .clicks("letter-text");
        var letter = french.modalWith("letter-subject");
        assertThat(letter.value("letter-body:0").asString()).contains("please call us at 01 23 45 67 89", "AM Paris");
        letter.close();
        var member = panel(candidacy).expected().getFirst().value();
        convene.as(member)
                .waitForMessage(message -> message.says("Barbara Appel") && message.offers(Acts.PREPARE.value()))
                .clicks(Acts.PREPARE.value());
        var kit = convene.as(member).modal(modal -> modal.callbackId().equals("kit"));
        assertThat(kit.words()).contains("10:00 Paris · 04:00 Montreal");
        kit.close();
    }

    @Test
    void onlyAdminsSayWhereTheSitesAre() {
        convene.as(People.OTHER_RECRUITER).types("/entretien lieux");
        convene.as(People.OTHER_RECRUITER).waitForMessage(message -> message.ephemeral() && message.says(People.ADMIN));
        var admin = convene.as(People.ADMIN);
        admin.types("/interview sites");
        admin.modal(modal -> modal.offers("edit-site:new")).clicks("edit-site:new");
        var form = admin.modalWith("site-name").fill("site-name", SITE).fill("site-address", "x");
        assertThat(form.submit().errors()).containsKey("site-name");
        form.fill("site-name", "For a day").submit();
        var edit = admin.modal(modal -> modal.says("For a day")).actions().stream()
                .filter(action -> action.startsWith("edit-site:") && !action.endsWith(":new"))
                .toList();
        assertThat(edit).hasSize(2);
        admin.modal(modal -> modal.says("For a day")).clicks(edit.getFirst());
        admin.modalWith("site-remove").choose("site-remove", "yes").submit();
        admin.modal(modal -> modal.offers("edit-site:new") && !modal.says("For a day"))
                .close();
    }

    private CandidacyId withoutLink(String name, LocalDate day, LocalTime time) {
        var candidacy = hiring.operational(name, PARIS);
        var form = scheduleForm(name);
        form.empty("schedule-place").pickDate("schedule-date", day).pickTime("schedule-time", time);
        assertThat(form.submit().errors()).isEmpty();
        assertThat(panel(candidacy).interview().venue().isToCome()).isTrue();
        return candidacy;
    }

    private Modal scheduleForm(String name) {
        recruiter().types("/interview schedule " + name);
        return recruiter().modal(modal -> modal.has("schedule-date") && modal.says(name));
    }

    private Modal changePlace(String name) {
        recruiter()
                .waitForMessage(message -> message.says(name) && message.offers(Acts.OPEN_CANDIDACY.value()))
                .clicks(Acts.OPEN_CANDIDACY.value());
        recruiter()
                .modal(modal -> modal.callbackId().equals("sheet") && modal.says(name))
                .clicks("sheet-more", "Change the place");
        return recruiter().modalWith("venue-note");
    }

    /** The text of the one that waits for the recruiter; it is marked as sent. */
    private String letter(String name) {
        while (recruiter().hasModal()) {
            recruiter().modal().close();
        }
        var notice = recruiter().waitForMessage(message -> message.says(name) && message.offers("letter-text"));
        notice.clicks("letter-text");
        var form = recruiter().modalWith("letter-subject");
        var words = form.value("letter-body:0").asString();
        form.submit();
        await().untilAsserted(() -> assertThat(notice.actions()).isEmpty());
        return words;
    }

    private Shown greeter(String... words) {
        return convene.as(People.FINANCE)
                .waitForMessage(message -> Set.of(words).stream().allMatch(message::says));
    }

    private void ringAt(LocalDate day, LocalTime time) {
        var now = convene.bean(Clock.class).instant();
        var then = day.atTime(time).atZone(zoneOf(People.RECRUITER)).toInstant();
        convene.bean(ShiftedClock.class).goAhead(Duration.between(now, then));
        convene.bean(RingReminders.class).ring();
        convene.bean(ShiftedClock.class).goAhead(Duration.ZERO);
    }

    private ZoneId zoneOf(String member) {
        return convene.bean(dev.convene.access.Members.class)
                .require(new MemberId(member))
                .zone();
    }

    private Panel panel(CandidacyId candidacy) {
        return convene.bean(Interviews.class).of(candidacy).getLast();
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }

    /** Of another week for each test, so that they do not meet. */
    private LocalDate thursday() {
        return LocalDate.now(convene.bean(Clock.class).withZone(PARIS))
                .plusWeeks(weeks++)
                .with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    }
}
