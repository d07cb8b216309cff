package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.ChooseTargetTeam;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.Withdraw;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.RecordAttendance;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Booking, asking, answering, replacing, moving and cancelling, as the people do it in Slack. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchedulingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String PO_SEAT = "schedule-seat:0.0";
    private static final String FIRST_DEV = "schedule-seat:1.0";
    private static final String SECOND_DEV = "schedule-seat:1.1";

    private ConveneScenario convene;
    private Hiring hiring;
    private int day = 10;

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
    void aPanelIsBookedAskedAndConfirmedAndTheLetterIsReady() {
        var candidacy = hiring.operational("Ada *Lovelace* & <!channel>", Hiring.MONTREAL);
        var form = scheduleForm("Ada");
        assertThat(form.words())
                .contains(
                        "1 product owner and 2 developers",
                        "Both clocks",
                        "Montreal",
                        "developer-1 · ",
                        "&lt;!channel&gt;");
        assertThat(form.value("schedule-length").asString()).isEqualTo("90");
        assertThat(form.value("schedule-place").asString()).isEqualTo(Hiring.LINK);
        var date = nextDay();
        form.pickDate("schedule-date", date).pickTime("schedule-time", LocalTime.of(14, 0));
        form.once(modal -> modal.says("14:00 Paris"));

        assertThat(form.fill("schedule-note", "Be kind").submit().accepted()).isTrue();

        recruiter().waitForMessage(message -> message.ephemeral() && message.says("3 people are asked"));
        assertThat(recruiter().ephemerals()).noneMatch(message -> message.says("Lovelace"));
        var booked = inDm(People.RECRUITER, "Ada", "no answer yet");
        assertThat(booked.text()).doesNotContain("Ada");

        var panel = panelOf(candidacy);
        panel.forEach(member -> {
            var invitation = invitation(member, "Ada");
            assertThat(invitation.text()).doesNotContain("Ada");
            assertThat(invitation.words()).contains("Ada").contains("Be kind");
            invitation.clicks(Acts.ACCEPT_INVITATION.value());
            await().untilAsserted(() -> assertThat(invitation.actions())
                    .containsExactly(Acts.PREPARE.value(), AnswerScreen.CHANGE.value()));
        });
        await().untilAsserted(() -> assertThat(booked.words()).contains("Confirmed."));

        var letter = inDm(People.RECRUITER, "letter to", "Ada");
        letter.clicks("letter-text");
        var text = recruiter().modalWith("letter-subject");
        assertThat(text.value("letter-to").asString()).endsWith("@example.com");
        assertThat(text.value("letter-body:0").asString()).contains("Ada *Lovelace*");
        assertThat(text.submit().accepted()).isTrue();
        await().untilAsserted(() -> assertThat(letter.actions()).isEmpty());
        assertThat(letter.words()).contains("Sent.");
    }

    @Test
    void wrongInputIsSaidAtItsFieldAndWhatWasTypedIsKept() {
        hiring.operational("Grace", PARIS);
        var form = scheduleForm("Grace");
        form.fill("schedule-note", "typed").pickDate("schedule-date", LocalDate.of(2020, 1, 2));
        assertThat(form.submit().errors()).containsKey("schedule-date");
        assertThat(form.value("schedule-note").asString()).isEqualTo("typed");

        form.pickDate("schedule-date", nextDay()).fill("schedule-length", "0");
        assertThat(form.submit().errors()).containsKey("schedule-length");

        form.fill("schedule-length", "60").choose(FIRST_DEV, People.DEVELOPER).choose(SECOND_DEV, People.DEVELOPER);
        assertThat(form.submit().errors().get(SECOND_DEV)).contains("developer-1", "twice");
        assertThat(form.value("schedule-note").asString()).isEqualTo("typed");
    }

    @Test
    void nobodySitsInTwoPlacesAtOnce() {
        var first = hiring.operational("Edsger", PARIS);
        hiring.operational("Barbara", PARIS);
        var date = nextDay();
        book("Edsger", date);
        var taken = panelOf(first);

        var form = scheduleForm("Barbara");
        form.pickDate("schedule-date", date)
                .pickTime("schedule-time", LocalTime.of(14, 30))
                .choose(PO_SEAT, taken.getFirst());
        var errors = form.submit().errors();

        assertThat(errors).containsKey(PO_SEAT);
        assertThat(errors.get(PO_SEAT)).contains("product-owner-").contains("another interview");
    }

    @Test
    void whoDeclinesIsReplacedAndEverybodyConcernedIsTold() {
        var candidacy = hiring.operational("Alan", PARIS);
        book("Alan", nextDay());
        var member = panelOf(candidacy).getLast();
        var invitation = invitation(member, "Alan");

        invitation.clicks(Acts.DECLINE_INVITATION.value());
        var why = convene.as(member).modalWith("decline-reason");
        why.choose("decline-reason", "NOT_THIS_WEEK");
        assertThat(why.submit().accepted()).isTrue();
        await().untilAsserted(() -> assertThat(invitation.actions()).containsExactly(AnswerScreen.CHANGE.value()));

        var line = recruiter()
                .channel("recruiting")
                .waitForMessage(message -> message.says("Alan") && message.says("cannot take part"));
        assertThat(line.text()).doesNotContain("Alan");
        assertThat(line.words()).doesNotContain("Not this week");
        inDm(People.RECRUITER, "Alan", "Not this week");

        line.clicks(Acts.REPLACE_PANELIST.value());
        var form = recruiter().modalWith("replace-newcomer");
        assertThat(form.submit().accepted()).isTrue();

        await().untilAsserted(() -> assertThat(line.actions()).isEmpty());
        assertThat(line.words()).contains("somebody else is asked");
        await().untilAsserted(() -> assertThat(invitation.actions()).isEmpty());
        var newcomer = panelOf(candidacy).getLast();
        assertThat(newcomer).isNotEqualTo(member);
        invitation(newcomer, "Alan");
    }

    @Test
    void whoAcceptedMayChangeTheirMindAndComeBack() {
        var candidacy = hiring.operational("Radia", PARIS);
        book("Radia", nextDay());
        var member = panelOf(candidacy).getFirst();
        var invitation = invitation(member, "Radia");
        invitation.clicks(Acts.ACCEPT_INVITATION.value());
        await().untilAsserted(() -> assertThat(invitation.actions()).contains(AnswerScreen.CHANGE.value()));

        invitation.clicks(AnswerScreen.CHANGE.value());
        convene.as(member)
                .modalWith("decline-reason")
                .choose("decline-reason", "OTHER")
                .submit();
        await().untilAsserted(() -> assertThat(invitation.actions()).containsExactly(AnswerScreen.CHANGE.value()));
        invitation.clicks(AnswerScreen.CHANGE.value());
        convene.as(member)
                .modal(modal -> modal.callbackId().equals(AcceptAfterAllView.ID.value()))
                .submit();
        await().untilAsserted(() -> assertThat(invitation.actions()).contains(Acts.PREPARE.value()));
    }

    @Test
    void movingAsksEverybodyAgainAndCancellingFreesThem() {
        var candidacy = hiring.operational("Margaret", PARIS);
        book("Margaret", nextDay());
        var member = panelOf(candidacy).getFirst();
        var invitation = invitation(member, "Margaret");
        invitation.clicks(Acts.ACCEPT_INVITATION.value());
        await().untilAsserted(() -> assertThat(invitation.actions()).contains(Acts.PREPARE.value()));

        recruiter().types("/interview move Margaret");
        var move = recruiter().modalWith("move-date");
        assertThat(move.pickDate("move-date", LocalDate.of(2020, 1, 2)).submit().errors())
                .containsKey("move-date");
        assertThat(move.pickDate("move-date", nextDay()).submit().accepted()).isTrue();
        await().untilAsserted(() -> assertThat(invitation.actions()).isEmpty());
        var again = invitation(member, "Margaret");

        recruiter().types("/interview cancel Margaret");
        var cancel = recruiter().modal(modal -> modal.callbackId().equals(CancelView.ID.value()));
        assertThat(cancel.submit().accepted()).isTrue();
        await().untilAsserted(() -> assertThat(again.actions()).isEmpty());
        assertThat(again.words()).containsAnyOf("It was cancelled", "Annulé");
        inDm(People.RECRUITER, "Margaret", "Everybody’s time is free again");
        scheduleForm("Margaret");
    }

    @Test
    void theCandidateIsToldNowAlthoughSomeHaveNotAnswered() {
        hiring.operational("Katherine", PARIS);
        book("Katherine", nextDay());
        var booked = inDm(People.RECRUITER, "Katherine", "no answer yet");

        booked.clicks(ConfirmScreen.CONFIRM_NOW.value());

        await().untilAsserted(() -> assertThat(booked.words()).contains("Confirmed."));
        inDm(People.RECRUITER, "letter to", "Katherine");
    }

    @Test
    void aPanelOfTwoOrMoreGetsARoomThatIsArchivedAtTheEnd() {
        var candidacy = hiring.operational("Hedy", PARIS);
        var number = hiring.file(candidacy).candidacy().number();
        book("Hedy", nextDay());
        var room = "interview-dev-%03d".formatted(number);

        var member = panelOf(candidacy).getFirst();
        var there = convene.as(member).channel(room);
        there.waitForMessage(message -> message.pinned() && message.says("Hedy"));
        var interview = there.waitForMessage(message -> message.says("no answer yet"));
        invitation(member, "Hedy").clicks(Acts.ACCEPT_INVITATION.value());
        await().untilAsserted(() -> assertThat(interview.words()).contains("has accepted"));

        hiring.decide(
                candidacy, new MemberId(People.MANAGER), new Decision(DecisionKind.NOT_RETAINED, "no", null, false));
        await().untilAsserted(() -> assertThat(convene.as(member).channels()).doesNotContain(room));
    }

    @Test
    void thePanelistSeesWhyTheyWereAskedAndWhatToPrepare() {
        var candidacy = hiring.operational("Mary", PARIS);
        book("Mary", nextDay());
        var member = panelOf(candidacy).getLast();
        var invitation = invitation(member, "Mary");

        invitation.clicks(WhyMeScreen.WHY_ME.value());
        var why = convene.as(member).modal(modal -> modal.callbackId().equals("why-me"));
        assertThat(why.words()).contains("min");
        why.close();

        invitation.clicks(Acts.PREPARE.value());
        var kit = convene.as(member).modal(modal -> modal.callbackId().equals("kit"));
        assertThat(kit.words()).contains("Mary", "CV");
        kit.close();
    }

    @Test
    void whoMayNotIsToldWhoCanHelpAndNothingIsDone() {
        var developer = convene.as(People.DEVELOPER);
        for (var command : List.of("/interview schedule", "/interview move", "/interview cancel")) {
            developer.types(command);
            var refused = developer.modal(modal -> modal.says("Recruiters schedule, move and cancel"));
            assertThat(refused.words()).contains(People.RECRUITER);
            refused.close();
        }
    }

    @Test
    void theTeamIsAskedForFirstAndThenWhoIsMissingIsSaid() {
        var candidacy = hiring.operational("Tim", PARIS);
        hiring.goOn(candidacy, new MemberId(People.MANAGER));
        recruiter().types("/interview schedule Tim");
        var first = recruiter().modal(one -> one.callbackId().equals("schedule-team-missing"));
        assertThat(first.actions()).contains(Acts.CHOOSE_TEAM.value());
        first.close();

        convene.bean(ChooseTargetTeam.class).choose(Hiring.RECRUITER, candidacy, new TeamKey("engineering"));
        recruiter().types("/interview schedule Tim");
        var modal = recruiter().modal(one -> one.callbackId().equals("schedule-impossible"));
        assertThat(modal.words())
                .contains("1 person is missing for: 1 lead developer of the target team", "/interview pool");
        modal.close();
    }

    @Test
    void aVisitBesideThePathIsBookedWithHostsWhoGetNoKit() {
        var candidacy = hiring.visitor("Ursula");
        recruiter().types("/interview schedule Ursula afternoon");
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says("Ursula"));
        assertThat(form.words()).contains("Afternoon with the engineering team", "A visit with hosts");
        form.pickDate("schedule-date", nextDay()).choose("schedule-mode", "ON_SITE");
        assertThat(form.submit().errors()).isEmpty();

        var invitation = invitation(panelOf(candidacy).getFirst(), "Ursula");
        assertThat(invitation.actions()).doesNotContain(Acts.PREPARE.value());
        invitation.clicks(Acts.ACCEPT_INVITATION.value());
        inDm(People.RECRUITER, "letter to", "Ursula");

        convene.bean(Withdraw.class).withdraw(Hiring.RECRUITER, candidacy, null);
        await().untilAsserted(() -> assertThat(invitation.words()).containsAnyOf("It was cancelled", "Annulé"));
    }

    @Test
    void aQuarterOfAnHourBeforeAndInTheMorningLinkAndKitAreThere() {
        var candidacy = hiring.operational("Frances", PARIS);
        var date = nextDay();
        book("Frances", date);
        var interview = interviewOf(candidacy);
        var member = new MemberId(panelOf(candidacy).getFirst());

        wish("soon:" + interview, member);
        var soon = convene.as(member.value())
                .waitForMessage(message -> message.says("Frances") && message.offers("join-video"));
        assertThat(soon.actions()).contains(Acts.PREPARE.value());
        assertThat(soon.text()).doesNotContain("Frances");

        wish("digest:" + date, member);
        var digest = convene.as(member.value())
                .waitForMessage(message ->
                        message.says("Frances") && (message.says("1 interview*") || message.says("1 entretien*")));
        assertThat(digest.actions()).containsExactly(Acts.PREPARE.value());
    }

    @Test
    void anInterviewThatDidNotTakePlaceIsToldUntilItIsBookedAnew() {
        var candidacy = hiring.operational("Lynn", PARIS);
        book("Lynn", nextDay());
        var member = panelOf(candidacy).getFirst();
        begun(interviewOf(candidacy));
        convene.bean(RecordAttendance.class)
                .record(
                        new MemberId(member),
                        new InterviewId(interviewOf(candidacy)),
                        RecordAttendance.Attendance.CANDIDATE_ABSENT);

        var line = recruiter()
                .channel("recruiting")
                .waitForMessage(message -> message.says("Lynn") && message.says("did not take place"));
        line.clicks(Acts.SCHEDULE.value());
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says("Lynn"));
        assertThat(form.pickDate("schedule-date", nextDay()).submit().errors()).isEmpty();
        await().untilAsserted(() -> assertThat(line.actions()).isEmpty());
    }

    @Test
    void whoeverAnswersTooLateIsToldSo() {
        var candidacy = hiring.operational("Adele", PARIS);
        book("Adele", nextDay());
        var member = panelOf(candidacy).getFirst();
        var invitation = invitation(member, "Adele");
        begun(interviewOf(candidacy));

        invitation.clicks(Acts.ACCEPT_INVITATION.value());

        convene.as(member)
                .waitForMessage(message -> message.ephemeral()
                        && (message.says("This has changed meanwhile") || message.says("changé entre-temps")));
    }

    @Test
    void whatIsBookedAlreadyIsShownInstead() {
        var candidacy = hiring.operational("Jean", PARIS);
        var message = recruiter().waitForMessage(one -> one.says("Jean") && one.offers(Acts.SCHEDULE.value()));
        book("Jean", nextDay());
        message = recruiter().waitForMessage(one -> one.says("Jean") && one.offers(Acts.MOVE_INTERVIEW.value()));
        message.clicks(Acts.OPEN_CANDIDACY.value());
        var sheet = recruiter().modal(modal -> modal.says("Jean") && modal.offers(Acts.MOVE_INTERVIEW.value()));
        sheet.clicks(Acts.MOVE_INTERVIEW.value());
        var move = recruiter().modalWith("move-date");
        move.close();
        recruiter().modal(modal -> modal.says("Jean")).close();
        assertThat(panelOf(candidacy)).hasSize(3);
    }

    @Test
    void theShortcutAsksWhomToSchedule() {
        hiring.candidate("Joan Clarke", PARIS);
        var other = convene.as(People.OTHER_RECRUITER);
        other.takes("schedule");
        var choose = other.modalWith("choose-stage");
        assertThat(choose.search("choose-stage", "clarke").getFirst().toString())
                .contains("Faire connaissance");
        choose.choose("choose-stage", "Joan Clarke · Faire connaissance");
        assertThat(choose.submit().accepted()).isTrue();
        var form = other.modalWith("schedule-date");
        assertThat(form.words()).contains("Joan Clarke");
        form.close();
    }

    private Modal scheduleForm(String name) {
        recruiter().types("/interview schedule " + name);
        return recruiter().modal(modal -> modal.has("schedule-date") && modal.says(name));
    }

    private void book(String name, LocalDate date) {
        var form = scheduleForm(name);
        form.pickDate("schedule-date", date).pickTime("schedule-time", LocalTime.of(14, 0));
        assertThat(form.submit().errors()).isEmpty();
    }

    private List<String> panelOf(CandidacyId candidacy) {
        return convene.bean(Interviews.class).of(candidacy).getLast().seats().stream()
                .map(seat -> seat.member().value())
                .toList();
    }

    private UUID interviewOf(CandidacyId candidacy) {
        return convene.bean(Interviews.class)
                .of(candidacy)
                .getLast()
                .interview()
                .id()
                .value();
    }

    /** As if its time had come. */
    private void begun(UUID interview) {
        for (var sql :
                List.of("update interviews set %s where id = :id", "update seats set %s where interview = :id")) {
            convene.bean(JdbcClient.class)
                    .sql(sql.formatted(
                            "starts_at = starts_at - interval '20 years', ends_at = ends_at - interval '20 years'"))
                    .param("id", interview)
                    .update();
        }
    }

    private void wish(String key, MemberId member) {
        convene.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> convene.bean(Deliveries.class)
                        .want(new Wish(Kind.NOTICE, key, new Audience.Member(member), new UUID(0, 7))));
    }

    private Shown invitation(String member, String name) {
        return convene.as(member)
                .waitForMessage(message -> message.offers(Acts.ACCEPT_INVITATION.value()) && message.says(name));
    }

    private Shown inDm(String member, String... words) {
        return convene.as(member)
                .waitForMessage(message ->
                        !message.ephemeral() && List.of(words).stream().allMatch(message::says));
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }

    /** Another day for each, so that tests do not meet. */
    private LocalDate nextDay() {
        return LocalDate.of(2031, 1, 1).plusDays(day++);
    }
}
