package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.KeepAway;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.AnswerForColleague;
import dev.convene.scheduling.AnswerInvitation;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.scheduling.Said;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A recruiter notes what colleagues say to their invitations by phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerForTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ANSWER_FOR = AnswerForScreen.ANSWER_FOR.value();

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
    void whatWasSaidByPhoneCountsAndIsMarkedAndTold() {
        var candidacy = book("Ada");
        var panel = panel(candidacy);
        var booked = booked("Ada");
        var colleague = convene.as(panel.seats().getFirst().member().value());

        note(booked, colleague, "yes");

        recruiter().waitForMessage(message -> message.ephemeral() && message.says("can correct it"));
        assertThat(recruiter().ephemerals()).noneMatch(message -> message.says("Ada"));
        var told = told(colleague, "Ada");
        assertThat(told.text()).doesNotContain("Ada");
        assertThat(told.words()).containsAnyOf("recorded that you accept", "a noté que vous acceptez");
        await().untilAsserted(() -> assertThat(invitation(colleague, "Ada").words())
                .containsAnyOf("recorded by <@" + People.RECRUITER, "noté par <@" + People.RECRUITER));
        await().untilAsserted(() -> assertThat(booked.words()).contains("recorded by <@" + People.RECRUITER));

        panel.seats().stream().skip(1).forEach(seat -> noteOf(candidacy, seat.member()));
        await().untilAsserted(
                        () -> assertThat(panel(candidacy).interview().status()).isEqualTo(InterviewStatus.CONFIRMED));
    }

    @Test
    void theColleagueCorrectsItWithOneTapAndIsBelieved() {
        var candidacy = book("Grace");
        var colleague = convene.as(panel(candidacy).seats().getFirst().member().value());
        note(booked("Grace"), colleague, "yes");

        var told = told(colleague, "Grace");
        told.clicks(AnswerScreen.CANNOT.value());

        await().untilAsserted(() -> assertThat(told.actions()).isEmpty());
        assertThat(told.words()).containsAnyOf("You said yourself that you decline", "Vous avez vous-même décliné");
        assertThat(panel(candidacy).seatOf(id(colleague)))
                .hasValueSatisfying(seat -> assertThat(seat.recordedBy()).isNull());
        recruiter().channel("recruiting").waitForMessage(message -> message.says("Grace") && message.says("cannot"));

        note(booked("Grace"), colleague, "NOT_AT_THAT_TIME");
        await().untilAsserted(() -> assertThat(told.actions()).isEmpty());
    }

    @Test
    void aNoSaidByPhoneAsksForSomebodyElseAndCanBeTakenBack() {
        var candidacy = book("Hedy");
        var colleague = convene.as(panel(candidacy).seats().getFirst().member().value());
        note(booked("Hedy"), colleague, "NOT_THIS_WEEK");

        var line = recruiter()
                .channel("recruiting")
                .waitForMessage(message -> message.says("Hedy") && message.says("recorded by"));
        assertThat(line.offers(Acts.REPLACE_PANELIST.value())).isTrue();
        told(colleague, "Hedy").clicks(Acts.ACCEPT_INVITATION.value());

        await().untilAsserted(() -> assertThat(line.words()).contains("is on the panel again"));
        assertThat(panel(candidacy).seatOf(id(colleague)))
                .hasValueSatisfying(seat -> assertThat(seat.answer()).isEqualTo(Answer.ACCEPTED));
    }

    @Test
    void nobodyElseAnswersForOthers() {
        var candidacy = book("Joan");
        var interview = panel(candidacy).interview().id();
        var colleague = panel(candidacy).seats().getFirst().member();
        var answer = convene.bean(AnswerForColleague.class);
        convene.bean(KeepAway.class)
                .keepAway(Hiring.RECRUITER, candidacy, Set.of(new MemberId(People.OTHER_RECRUITER)));

        for (var actor : Set.of(People.OTHER_RECRUITER, People.MANAGER, People.SALES)) {
            assertThat(answer.answer(new MemberId(actor), interview, colleague, Said.yes()))
                    .as(actor)
                    .isInstanceOf(AnswerInvitation.Reply.NotAllowed.class);
        }
        assertThat(answer.answer(Hiring.RECRUITER, interview, new MemberId(People.SALES), Said.yes()))
                .isInstanceOf(AnswerInvitation.Reply.NotAsked.class);
        assertThat(panel(candidacy).seats()).allMatch(seat -> seat.answer() == Answer.ASKED);
    }

    private void note(Shown booked, Person colleague, String said) {
        booked.clicks(ANSWER_FOR);
        var form = recruiter().modalWith("answer-for-said");
        form.choose("answer-for-whom", colleague.id()).choose("answer-for-said", said);
        assertThat(form.submit().accepted()).isTrue();
    }

    private void noteOf(CandidacyId candidacy, MemberId colleague) {
        convene.bean(AnswerForColleague.class)
                .answer(Hiring.RECRUITER, panel(candidacy).interview().id(), colleague, Said.yes());
    }

    private CandidacyId book(String name) {
        var candidacy = hiring.operational(name, PARIS);
        recruiter().types("/interview schedule " + name);
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says(name));
        form.pickDate("schedule-date", LocalDate.of(2031, month++, 14)).pickTime("schedule-time", LocalTime.of(14, 0));
        assertThat(form.submit().errors()).isEmpty();
        return candidacy;
    }

    private Panel panel(CandidacyId candidacy) {
        return convene.bean(Interviews.class).of(candidacy).getLast();
    }

    private Shown booked(String name) {
        return recruiter().dm().waitForMessage(message -> message.says(name) && message.offers(ANSWER_FOR));
    }

    private static Shown told(Person person, String name) {
        return person.dm()
                .waitForMessage(message -> message.says(name)
                        && (message.offers(AnswerScreen.CANNOT.value())
                                || message.offers(Acts.ACCEPT_INVITATION.value()) && !message.offers("why-me")));
    }

    private static Shown invitation(Person person, String name) {
        return person.dm().waitForMessage(message -> message.says(name) && message.offers(AnswerScreen.CHANGE.value()));
    }

    private static MemberId id(Person person) {
        return new MemberId(person.id());
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }
}
