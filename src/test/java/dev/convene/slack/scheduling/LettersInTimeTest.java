package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.access.WritePrivacyNotice;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.mail.ChangeTemplate;
import dev.convene.mail.Letter;
import dev.convene.mail.Template;
import dev.convene.process.Mode;
import dev.convene.process.StageKey;
import dev.convene.reminder.RingReminders;
import dev.convene.sandbox.slack.Modal;
import dev.convene.scheduling.AnswerInvitation;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.CancelInterview;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.MoveInterview;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.testing.BalkyPostOffice;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import dev.convene.testing.ShiftedClock;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Letters as things change: what was written before a move, a cancellation or another template does not go out as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersInTimeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final MemberId FRENCH = new MemberId(People.OTHER_RECRUITER);
    private static final MemberId ADMIN = new MemberId(People.ADMIN);

    private final BalkyPostOffice office = new BalkyPostOffice();
    private ConveneScenario convene;
    private Hiring hiring;
    private Duration ahead = Duration.ZERO;

    /** No annotation of its own: it would be scanned into every other test. */
    static class MovedClock {

        @Bean
        @Primary
        ShiftedClock movedClock() {
            return new ShiftedClock();
        }
    }

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start(
                Line.HTTP,
                List.of(
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + office.port(),
                        "--convene.mail.from=jobs@example.com"),
                MovedClock.class);
        hiring = new Hiring(convene);
    }

    @AfterAll
    void end() {
        convene.close();
        office.close();
    }

    @Test
    void theDayBeforeIsRemindedOfByMailUnlessItIsCancelledOrMoved() throws Exception {
        var stands = talk("Ada Demain", Telling.NOW, days(3), People.RECRUITER);
        var cancelled = talk("Alan Annulé", Telling.NOW, days(3).plusSeconds(7200), People.OTHER_RECRUITER);
        var moved = talk("Grace Plus-Tard", Telling.NOW, days(3).plusSeconds(14400), People.RECRUITER);
        await().until(() -> mails(stands).size() == 1
                && mails(cancelled).size() == 1
                && mails(moved).size() == 1);
        convene.bean(CancelInterview.class).cancel(Hiring.RECRUITER, interview(cancelled));
        move(moved, days(6));
        await().until(() -> mails(moved).size() == 2);
        assertThat(plain(mails(moved).getLast())).contains("remplace");

        pass(Duration.ofDays(3).minusHours(1));

        var letters = await().until(() -> mails(stands), mails -> mails.size() == 2);
        assertThat(letters.getLast().getSubject()).startsWith("Demain");
        assertThat(letters.getLast().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        convene.bean(RingReminders.class).ring();
        await().during(Duration.ofMillis(500)).untilAsserted(() -> {
            assertThat(mails(cancelled)).hasSize(1);
            assertThat(mails(moved)).hasSize(2);
            assertThat(mails(stands)).hasSize(2);
        });
    }

    @Test
    void aLetterIsWrittenAnewWhereTheWordsHaveChangedAndAPersonsOwnAreKept() throws Exception {
        var candidacy = notRetained("Joan Relue");
        var notice = recruiter().waitForMessage(message -> message.says("Joan Relue") && message.offers("letter-text"));
        notice.clicks("letter-text");
        var form = recruiter().modalCalled("letter-send");
        template(new Template("{{opening}} (1)", "Bonjour {{name}}, premier texte."));

        form.submit();
        form = recruiter().modal(modal -> modal.says("Please read it once more"));
        var body = field(form, "letter-send-body");
        assertThat(form.value(body).asString()).contains("premier texte");
        form.fill(body, "Mes mots.");
        template(new Template("{{opening}} (2)", "Bonjour {{name}}, second texte."));

        form.submit();
        form = recruiter().modal(modal -> modal.says("Your words are kept"));
        assertThat(form.value(field(form, "letter-send-body")).asString()).isEqualTo("Mes mots.");
        form.clicks("letter-fresh");
        form = recruiter()
                .modal(modal ->
                        !modal.says("Your words are kept") && modal.callbackId().equals("letter-send"));
        assertThat(form.value(field(form, "letter-send-body")).asString()).contains("second texte");
        assertThat(form.submit().accepted()).isTrue();
        assertThat(plain(arrived(candidacy))).contains("second texte");
        template(null);
    }

    @Test
    void theWordsGoBackToTheBuiltInOnesAndThePrivacyNoticeIsTheCompanysOwn() throws Exception {
        template(new Template("Bref", "Bref."));
        var admin = convene.as(People.ADMIN);
        admin.types("/interview letters");
        admin.modal(modal -> modal.says("Privacy notice")).clicks("edit-template:NOT_RETAINED.fr");
        admin.modalCalled("letter-template").clicks("reset-template");
        var form = admin.modal(
                modal -> modal.callbackId().equals("letter-template") && !modal.says("Back to built-in words"));
        assertThat(form.value(field(form, "template-body")).asString()).contains("{{recruiter}}");
        form.close();

        convene.bean(WritePrivacyNotice.class)
                .write(ADMIN, Map.of(Locale.FRENCH, "Notre mention à nous.", Locale.ENGLISH, ""));
        var candidacy = talk("Edsger Privé", Telling.NOW, days(9), People.RECRUITER);
        assertThat(plain(arrived(candidacy))).contains("Notre mention à nous.");
    }

    @Test
    void aRecruiterReadsFrenchAndTheCandidateEnglish() throws Exception {
        var candidacy = hiring.englishFor(People.OTHER_RECRUITER, "Barbara Speaks");
        book(candidacy, Telling.NOW, days(12), People.OTHER_RECRUITER);
        assertThat(plain(arrived(candidacy))).startsWith("Hello Barbara Speaks").contains("The steps of our process");

        convene.bean(CancelInterview.class).cancel(FRENCH, interview(candidacy));
        var french = convene.as(People.OTHER_RECRUITER);
        var notice = french.waitForMessage(message -> message.says("Barbara Speaks") && message.offers("letter-text"));
        assertThat(notice.words()).contains("La lettre pour Barbara Speaks", "annulation");
        notice.clicks("letter-text");
        var form = french.modalCalled("letter-send");
        assertThat(form.words()).contains("Elle part vers");
        assertThat(form.value(field(form, "letter-send-subject")).asString()).startsWith("Cancelled");
        assertThat(form.submit().accepted()).isTrue();
        await().until(() -> mails(candidacy).size() == 2);
        await().untilAsserted(() -> assertThat(notice.words()).contains("Envoyée."));
    }

    @Test
    void whoeverWritesThemselvesSaysSoOnTheSheetOncePerDate() {
        var candidacy = talk("Margaret Plume", Telling.BY_HAND, days(15), People.RECRUITER);
        wrote("Margaret Plume");
        assertThat(mails(candidacy)).isEmpty();
        var sheet = sheet("Margaret Plume");
        assertThat(sheet.words()).doesNotContain("I have written").doesNotContain("nothing yet");
        sheet.close();

        move(candidacy, days(16), Telling.BY_HAND);
        wrote("Margaret Plume");
        assertThat(mails(candidacy)).isEmpty();
    }

    private void wrote(String name) {
        sheet(name).clicks("sheet-more", "I have written");
        assertThat(recruiter().modalCalled("wrote-myself").submit().accepted()).isTrue();
        await().until(() -> recruiter().modal().callbackId().equals("sheet")
                && !recruiter().modal().words().contains("no letter yet"));
        await().until(() -> recruiter().ephemerals().stream().anyMatch(one -> one.says("last contact"))
                || recruiter().modal().says("last contact"));
        while (recruiter().hasModal()) {
            recruiter().modal().close();
        }
    }

    private Modal sheet(String name) {
        recruiter()
                .waitForMessage(message -> message.says(name) && message.offers("open-candidacy"))
                .clicks("open-candidacy");
        return recruiter().modal(modal -> modal.callbackId().equals("sheet") && modal.says(name));
    }

    private CandidacyId notRetained(String name) {
        var candidacy = hiring.operational(name, PARIS);
        hiring.decide(
                candidacy, new MemberId(People.MANAGER), new Decision(DecisionKind.NOT_RETAINED, "x", null, false));
        return candidacy;
    }

    private void template(@Nullable Template words) {
        convene.bean(ChangeTemplate.class).change(ADMIN, Letter.Kind.NOT_RETAINED, Locale.FRENCH, words);
    }

    private CandidacyId talk(String name, Telling telling, Instant start, String recruiter) {
        var candidacy = hiring.candidate(name, PARIS);
        book(candidacy, telling, start, recruiter);
        return candidacy;
    }

    private void book(CandidacyId candidacy, Telling telling, Instant start, String recruiter) {
        var who = new MemberId(recruiter);
        var booked = convene.bean(BookInterview.class)
                .book(
                        recruiter.equals(People.OTHER_RECRUITER) ? FRENCH : Hiring.RECRUITER,
                        new Booking(
                                candidacy,
                                new StageKey("getting-to-know"),
                                when(start),
                                List.of(new Placement(0, who)),
                                new Venue(Mode.VIDEO, Hiring.LINK, null),
                                telling));
        assertThat(booked).isInstanceOf(Booking.Outcome.Booked.class);
        convene.bean(AnswerInvitation.class).accept(who, interview(candidacy));
    }

    private void move(CandidacyId candidacy, Instant start) {
        move(candidacy, start, Telling.NOW);
    }

    private void move(CandidacyId candidacy, Instant start, Telling telling) {
        var moved = convene.bean(MoveInterview.class)
                .move(
                        Hiring.RECRUITER,
                        interview(candidacy),
                        when(start),
                        new Venue(Mode.VIDEO, Hiring.LINK, null),
                        telling);
        assertThat(moved).isInstanceOf(Booking.Outcome.Booked.class);
    }

    private static Booking.When when(Instant start) {
        return new Booking.When(start, Duration.ofMinutes(60), PARIS);
    }

    private InterviewId interview(CandidacyId candidacy) {
        return convene.bean(dev.convene.scheduling.Interviews.class)
                .of(candidacy)
                .getLast()
                .interview()
                .id();
    }

    private Instant days(int days) {
        return convene.bean(Clock.class)
                .instant()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(days).plusHours(13));
    }

    private void pass(Duration by) {
        ahead = ahead.plus(by);
        convene.bean(ShiftedClock.class).goAhead(ahead);
        convene.bean(RingReminders.class).ring();
    }

    private MimeMessage arrived(CandidacyId candidacy) {
        return await().until(() -> mails(candidacy), mails -> !mails.isEmpty()).getLast();
    }

    private List<MimeMessage> mails(CandidacyId candidacy) {
        return office.mailbox(hiring.file(candidacy).candidate().person().email());
    }

    private static String plain(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent())
                .getBodyPart(0)
                .getContent()
                .toString()
                .replace(" \r\n", " ");
    }

    private static String field(Modal form, String kind) {
        return form.blockIds().stream()
                .filter(block -> block.startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    private dev.convene.sandbox.slack.Person recruiter() {
        return convene.as(People.RECRUITER);
    }
}
