package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.reminder.RingReminders;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import dev.convene.testing.ShiftedClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A visit that floats beside the stages: hosts say yes or no, nothing is evaluated, and no stage waits for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final MemberId MANAGER = new MemberId(People.MANAGER);

    private ConveneScenario convene;
    private Hiring hiring;
    private int weeks = 1;

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start(Line.HTTP, LettersInTimeTest.MovedClock.class);
        hiring = new Hiring(convene);
        hiring.pool("vpe", People.VPE, People.OTHER_VPE);
    }

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    void itIsOfferedFromTheFirstStageToTheLastAndCountsAsNone() {
        var candidacy = hiring.visitor("Ursula Etapes");
        for (var stage = 1; stage <= 6; stage++) {
            var sheet = sheet("Ursula Etapes");
            assertThat(sheet.words())
                    .contains("stage " + stage + " of 6", "Afternoon with the engineering team* can be booked");
            sheet.close();
            recruiter().types("/interview schedule Ursula Etapes afternoon");
            recruiter()
                    .modal(modal -> modal.has("schedule-date") && modal.says("A visit with hosts"))
                    .close();
            if (stage < 6) {
                goOn(candidacy);
            }
        }
        goOn(candidacy);
        var sheet = sheet("Ursula Etapes");
        assertThat(sheet.words()).doesNotContain("can be booked");
        sheet.close();
    }

    @Test
    void hostsSayYesWithoutKitOrCardAndItIsOverByItself() {
        var candidacy = hiring.visitor("Vera Passe");
        var day = book("Vera Passe");
        var host = host(candidacy);
        var invitation = invitation(host, "Vera Passe");
        assertThat(invitation.actions()).doesNotContain(Acts.PREPARE.value());
        invitation.clicks(Acts.ACCEPT_INVITATION.value());
        await().untilAsserted(() -> assertThat(invitation.actions()).containsExactly(AnswerScreen.CHANGE.value()));
        assertThat(panel(candidacy).interview().status()).isEqualTo(InterviewStatus.CONFIRMED);
        convene.as(host).opensHome();
        assertThat(convene.as(host).home().actions()).noneMatch(action -> action.startsWith(Acts.PREPARE.value()));

        at(day, LocalTime.of(18, 1), () -> {
            convene.bean(RingReminders.class).ring();
            await().untilAsserted(() ->
                    assertThat(panel(candidacy).interview().status()).isEqualTo(InterviewStatus.HELD));
            hiring.decide(candidacy, Hiring.RECRUITER, new Decision(DecisionKind.NOT_RETAINED, "no", null, false));
        });

        await().untilAsserted(() -> assertThat(invitation.words()).containsAnyOf("It took place", "a eu lieu"));
        assertThat(panel(candidacy).interview().status()).isEqualTo(InterviewStatus.HELD);
        assertThat(convene.as(host).dm().messages())
                .filteredOn(message -> message.says("Vera Passe"))
                .noneMatch(message -> message.offers(Acts.WRITE_CARD.value()) || message.offers(Acts.PREPARE.value()));
        recruiter().waitForMessage(message -> message.says("Vera Passe") && message.offers("letter-text"));
        assertThat(recruiter().dm().messages())
                .filteredOn(message -> message.says("Vera Passe") && message.offers("letter-text"))
                .noneMatch(message -> message.says("cancellation"));
    }

    @Test
    void whileItGoesOnADecisionDoesNotCallItOff() {
        var candidacy = hiring.visitor("Wanda Reste");
        var day = book("Wanda Reste");
        invitation(host(candidacy), "Wanda Reste").clicks(Acts.ACCEPT_INVITATION.value());

        at(
                day,
                LocalTime.of(15, 0),
                () -> hiring.decide(
                        candidacy, Hiring.RECRUITER, new Decision(DecisionKind.NOT_RETAINED, "no", null, false)));

        assertThat(panel(candidacy).interview().status().isAhead()).isTrue();
    }

    @Test
    void aHostSaysNoAndARejectionBeforehandCallsItOff() {
        var candidacy = hiring.visitor("Xenia Avant");
        book("Xenia Avant");
        var host = host(candidacy);
        var invitation = invitation(host, "Xenia Avant");
        invitation.clicks(Acts.DECLINE_INVITATION.value());
        convene.as(host)
                .modalWith("decline-reason")
                .choose("decline-reason", "OTHER")
                .submit();
        recruiter()
                .channel("recruiting")
                .waitForMessage(message -> message.says("Xenia Avant") && message.offers(Acts.REPLACE_PANELIST.value()))
                .clicks(Acts.REPLACE_PANELIST.value());
        recruiter().modalWith("replace-newcomer").submit();
        await().until(() -> !host(candidacy).equals(host));
        var second = invitation(host(candidacy), "Xenia Avant");

        hiring.decide(candidacy, Hiring.RECRUITER, new Decision(DecisionKind.NOT_RETAINED, "no", null, false));

        await().untilAsserted(() -> assertThat(second.words()).containsAnyOf("It was cancelled", "Annulé"));
        assertThat(second.actions()).isEmpty();
    }

    private void goOn(CandidacyId candidacy) {
        var first = hiring.file(candidacy).stage().key().toString().equals("first-contact");
        hiring.goOn(candidacy, first ? Hiring.RECRUITER : MANAGER);
    }

    private LocalDate book(String name) {
        var day = LocalDate.now(convene.bean(Clock.class).withZone(PARIS)).plusWeeks(weeks++);
        recruiter().types("/interview schedule " + name + " afternoon");
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says(name));
        form.pickDate("schedule-date", day).pickTime("schedule-time", LocalTime.of(14, 0));
        assertThat(form.submit().errors()).isEmpty();
        return day;
    }

    private void at(LocalDate day, LocalTime time, Runnable work) {
        var now = convene.bean(Clock.class).instant();
        convene.bean(ShiftedClock.class)
                .goAhead(Duration.between(now, day.atTime(time).atZone(PARIS).toInstant()));
        try {
            work.run();
        } finally {
            convene.bean(ShiftedClock.class).goAhead(Duration.ZERO);
        }
    }

    private Modal sheet(String name) {
        recruiter()
                .waitForMessage(message -> message.says(name) && message.offers(Acts.OPEN_CANDIDACY.value()))
                .clicks(Acts.OPEN_CANDIDACY.value());
        return recruiter().modal(modal -> modal.callbackId().equals("sheet") && modal.says(name));
    }

    private Shown invitation(String member, String name) {
        return convene.as(member)
                .waitForMessage(message -> message.offers(Acts.ACCEPT_INVITATION.value()) && message.says(name));
    }

    private String host(CandidacyId candidacy) {
        return panel(candidacy).seats().getFirst().member().value();
    }

    private Panel panel(CandidacyId candidacy) {
        return convene.bean(Interviews.class).of(candidacy).getLast();
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }
}
