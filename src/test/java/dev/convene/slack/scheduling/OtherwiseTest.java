package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.LeaveStage;
import dev.convene.candidate.LeaveStage.Outcome;
import dev.convene.candidate.Withdraw;
import dev.convene.feedback.Rounds;
import dev.convene.panel.SayWorkingHours;
import dev.convene.panel.WorkingWeek;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.ConfirmNow;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Panel;
import dev.convene.scheduling.RecordAttendance;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What does not go as the process has it: held before, booked ahead, skipped, done again, with fewer people. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherwiseTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final MemberId MANAGER = new MemberId(People.MANAGER);

    private ConveneScenario convene;
    private Hiring hiring;
    private int day;

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
    void whatTookPlaceIsRecordedWithWhoWasThereAndTheirCardsAreAskedFor() {
        var candidacy = hiring.operational("Ada <!channel>", PARIS);
        schedule("Ada").clicks(RecordScreen.RECORD.value());
        var form = recruiter().modalWith("record-there");
        assertThat(form.words()).contains("1 product owner and 2 developers", "no invitation is sent");
        form.pickUsers("record-there", People.DEVELOPER, People.SUPPORT)
                .pickDate("record-date", LocalDate.of(2031, 1, 1));
        assertThat(form.submit().errors().get("record-date")).contains("still to come");
        form.pickDate("record-date", past());
        assertThat(form.submit().accepted()).isTrue();

        recruiter().waitForMessage(message -> message.ephemeral() && message.says("is asked for their card"));
        assertThat(panel(candidacy).interview().status()).isEqualTo(InterviewStatus.HELD);
        for (var member : List.of(People.DEVELOPER, People.SUPPORT)) {
            var asked = convene.as(member)
                    .waitForMessage(message -> message.says("Ada") && message.offers(Acts.WRITE_CARD.value()));
            assertThat(asked.text()).doesNotContain("Ada");
        }
        assertThat(convene.as(People.DEVELOPER).dm().messages())
                .noneMatch(message -> message.says("Ada") && message.offers(Acts.ACCEPT_INVITATION.value()));
        assertThat(sheet("Ada").words()).contains("took place", "Feedback missing from");
        closeAll();
    }

    @Test
    void withoutCardsTheDecisionIsPossibleAtOnce() {
        var candidacy = hiring.operational("Grace", PARIS);
        sheet("Grace").clicks("sheet-more", "Record what took place: Operational interview with the team");
        var form = recruiter().modalWith("record-there");
        assertThat(form.pickDate("record-date", past()).submit().errors()).containsKey("record-there");
        form.pickUsers("record-there", People.PRODUCT_OWNER).choose("record-cards", "NONE");
        assertThat(form.submit().accepted()).isTrue();

        var told = convene.as(People.MANAGER)
                .waitForMessage(message -> message.says("Grace") && message.offers(Acts.DECIDE.value()));
        assertThat(told.words()).contains("0 grille");
        recruiter().modal(modal -> modal.title().equals("Candidate") && modal.says("Decision awaited from"));
        assertThat(convene.bean(Rounds.class).of(panel(candidacy)).isClosed()).isTrue();
        closeAll();
    }

    @Test
    void whoWasAbsentMaySitElsewhereAtThatTime() {
        var first = hiring.operational("Edsger", PARIS);
        var second = hiring.operational("Barbara", PARIS);
        var date = past();
        record("Edsger", date, People.DEVELOPER);
        schedule("Barbara").clicks(RecordScreen.RECORD.value());
        var form = recruiter().modalWith("record-there");
        form.pickUsers("record-there", People.DEVELOPER).pickDate("record-date", date);
        assertThat(form.submit().errors().get("record-there")).contains("developer-1");

        convene.bean(RecordAttendance.class)
                .record(
                        new MemberId(People.DEVELOPER),
                        panel(first).interview().id(),
                        RecordAttendance.Attendance.I_WAS_ABSENT);

        assertThat(form.submit().accepted()).isTrue();
        assertThat(panel(second).expected()).containsExactly(new MemberId(People.DEVELOPER));
    }

    @Test
    void aLaterStageIsBookedAheadAndCancelledWithTheCandidacy() {
        var candidacy = hiring.candidate("Margaret", PARIS);
        sheet("Margaret").clicks("sheet-more", "Book ahead: Operational interview with the team");
        var form = recruiter().modalWith("schedule-date");
        assertThat(form.words()).contains("If we get there");
        assertThat(form.pickDate("schedule-date", ahead()).submit().accepted()).isTrue();
        var member = panel(candidacy).seats().getFirst().member().value();
        var invitation = invitation(member, "Margaret");
        assertThat(invitation.words()).containsAnyOf("If we get there", "Si nous y arrivons");
        invitation.clicks(Acts.PREPARE.value());
        var kit = convene.as(member).modal(modal -> modal.callbackId().equals("kit"));
        assertThat(kit.words()).containsAnyOf("If we get there", "Si nous y arrivons");
        kit.close();
        closeAll();
        assertThat(sheet("Margaret").words()).contains("If we get there: Operational");
        closeAll();
        convene.bean(ConfirmNow.class)
                .confirm(Hiring.RECRUITER, panel(candidacy).interview().id());
        recruiter()
                .waitForMessage(message -> message.says("Margaret") && message.offers("letter-text"))
                .clicks("letter-text");
        assertThat(recruiter()
                        .modalWith("letter-subject")
                        .value("letter-body:0")
                        .asString())
                .contains("si nous arrivons ensemble à cette étape");
        closeAll();

        convene.bean(Withdraw.class).withdraw(Hiring.RECRUITER, candidacy, null);

        await().untilAsserted(() -> assertThat(invitation.words()).containsAnyOf("It was cancelled", "Annulé"));
        assertThat(invitation.actions()).isEmpty();
    }

    @Test
    void whatWasBookedAheadCountsOnceTheCandidacyIsThere() {
        var candidacy = hiring.candidate("Hedy", PARIS);
        recruiter().types("/interview schedule Hedy operational");
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says("Hedy"));
        assertThat(form.pickDate("schedule-date", ahead()).submit().accepted()).isTrue();
        var member = panel(candidacy).seats().getFirst().member().value();
        var invitation = invitation(member, "Hedy");
        assertThat(invitation.words()).containsAnyOf("If we get there", "Si nous y arrivons");

        hiring.goOn(candidacy, Hiring.RECRUITER);

        await().untilAsserted(() ->
                assertThat(invitation.words()).doesNotContain("If we get there").doesNotContain("Si nous y arrivons"));
        assertThat(sheet("Hedy").words()).contains("Answer awaited from");
        closeAll();
    }

    @Test
    void aRejectionCancelsWhatIsAhead() {
        var candidacy = hiring.candidate("Radia", PARIS);
        recruiter().types("/interview schedule Radia operational");
        recruiter()
                .modal(modal -> modal.has("schedule-date") && modal.says("Radia"))
                .pickDate("schedule-date", ahead())
                .submit();
        hiring.decide(candidacy, Hiring.RECRUITER, new Decision(DecisionKind.NOT_RETAINED, "no", null, false));
        assertThat(panel(candidacy).interview().status()).isEqualTo(InterviewStatus.CANCELLED);
    }

    @Test
    void aStageIsSkippedWithAReasonThatStays() {
        var candidacy = hiring.operational("Joan", PARIS);
        schedule("Joan").pickDate("schedule-date", ahead()).submit();
        var invitation = invitation(panel(candidacy).seats().getFirst().member().value(), "Joan");
        sheet("Joan").clicks("sheet-more", "Skip this stage");
        var form = recruiter().modalWith("skip-stage-because");
        assertThat(form.words()).contains("Operational interview with the team", "Managerial interview");
        form.fill("skip-stage-because", "Worked with us & <!here>");
        assertThat(form.submit().accepted()).isTrue();

        var sheet = recruiter().modal(modal -> modal.says("stage 3 of 4"));
        assertThat(sheet.words()).contains("skipped by", "Worked with us");
        closeAll();
        await().untilAsserted(() -> assertThat(invitation.words()).containsAnyOf("It was cancelled", "Annulé"));
        var line = recruiter()
                .channel("recruiting")
                .waitForMessage(message -> message.says("Joan") && message.says("skipped by"));
        assertThat(line.text()).doesNotContain("Joan");
    }

    @Test
    void theLastStageIsNotSkippedAndNothingIsDone() {
        var candidacy = hiring.operational("Lynn", PARIS);
        hiring.goOn(candidacy, MANAGER);
        hiring.goOn(candidacy, MANAGER);
        sheet("Lynn").clicks("sheet-more", "Skip this stage");
        var told = recruiter().modal(modal -> modal.says("is the last stage"));
        assertThat(told.words()).contains("Nothing was changed");
        closeAll();
        var standing = hiring.file(candidacy).candidacy().standing();
        var leave = convene.bean(LeaveStage.class);
        assertThat(leave.leave(Hiring.RECRUITER, candidacy, standing.stage(), 1, LeaveStage.Way.SKIP, "why"))
                .isInstanceOf(Outcome.LastStage.class);
        assertThat(leave.leave(Hiring.RECRUITER, candidacy, standing.stage(), 1, LeaveStage.Way.SKIP, " "))
                .isInstanceOf(Outcome.ReasonMissing.class);
        assertThat(leave.leave(Hiring.RECRUITER, candidacy, new StageKey("operational"), 1, LeaveStage.Way.SKIP, "why"))
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(leave.leave(
                        new MemberId(People.DEVELOPER), candidacy, standing.stage(), 1, LeaveStage.Way.SKIP, "why"))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(hiring.file(candidacy).candidacy().standing()).isEqualTo(standing);
    }

    @Test
    void aStageIsDoneAgainWithOthersAndTheReasonIsShown() {
        var candidacy = hiring.operational("Katherine", PARIS);
        record("Katherine", past(), People.PRODUCT_OWNER, People.DEVELOPER, People.SECOND_DEVELOPER);
        worksDayAndNight(People.THIRD_DEVELOPER);
        sheet("Katherine").clicks("sheet-more", "Do it again");
        var form = recruiter().modalWith("repeat-stage-because");
        form.fill("repeat-stage-because", "Half of it was lost").choose("repeat-stage-panel", "OTHERS");
        assertThat(form.submit().result()).isEqualTo("updated");
        var schedule = recruiter().modalWith("schedule-date");
        assertThat(List.of("schedule-seat:0.0", "schedule-seat:1.0", "schedule-seat:1.1").stream()
                        .map(seat -> schedule.value(seat).path("value").asString())
                        .toList())
                .contains(People.OTHER_PRODUCT_OWNER, People.THIRD_DEVELOPER);
        assertThat(schedule.pickDate("schedule-date", ahead()).submit().accepted())
                .isTrue();
        closeAll();
        assertThat(panel(candidacy).interview().occasion().attempt()).isEqualTo(2);
        assertThat(sheet("Katherine").words())
                .contains("attempt 2", "once more, asked for by", "Half of it was lost", "took place");
        closeAll();
    }

    /** In Montréal it is night when a morning in Paris is proposed. */
    private void worksDayAndNight(String member) {
        var day = List.of(new WorkingWeek.Hours(LocalTime.MIN, LocalTime.of(23, 59)));
        var week = Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(each -> each, _ -> day));
        convene.bean(SayWorkingHours.class).say(new MemberId(member), new WorkingWeek(week, Set.of()));
    }

    @Test
    void aSmallerPanelGoesAheadWithTheReasonOfWhoeverSaysSo() {
        var candidacy = hiring.operational("Frances", PARIS);
        schedule("Frances").clicks(ScheduleView.SMALLER.value());
        var form = recruiter().modalWith("schedule-smaller-because");
        form.pickDate("schedule-date", ahead()).empty("schedule-seat:1.1");
        assertThat(form.submit().errors()).containsKey("schedule-smaller-because");
        form.fill("schedule-smaller-because", "Everybody is at the *conference*");
        assertThat(form.submit().accepted()).isTrue();

        assertThat(panel(candidacy).seats()).hasSize(2);
        assertThat(sheet("Frances").words()).contains("Smaller than its recipe", "conference");
        closeAll();
    }

    @Test
    void whoDeclinesCanBeDoneWithout() {
        var candidacy = hiring.operational("Jean", PARIS);
        schedule("Jean").pickDate("schedule-date", ahead()).submit();
        var members = panel(candidacy).seats().stream()
                .map(seat -> seat.member().value())
                .toList();
        members.subList(0, 2).forEach(member -> invitation(member, "Jean").clicks(Acts.ACCEPT_INVITATION.value()));
        var invitation = invitation(members.getLast(), "Jean");
        invitation.clicks(Acts.DECLINE_INVITATION.value());
        convene.as(members.getLast())
                .modalWith("decline-reason")
                .choose("decline-reason", "OTHER")
                .submit();
        recruiter()
                .channel("recruiting")
                .waitForMessage(message -> message.says("Jean") && message.offers(Acts.REPLACE_PANELIST.value()))
                .clicks(Acts.REPLACE_PANELIST.value());
        recruiter().modalWith("replace-newcomer").clicks(LeaveEmptyScreen.WITHOUT.value());
        var form = recruiter().modalWith("leave-seat-empty-because");
        form.fill("leave-seat-empty-because", "Two will do");
        assertThat(form.submit().accepted()).isTrue();

        assertThat(panel(candidacy).interview().status()).isEqualTo(InterviewStatus.CONFIRMED);
        assertThat(panel(candidacy).seats()).hasSize(2);
        await().untilAsserted(() -> assertThat(invitation.actions()).isEmpty());
        assertThat(sheet("Jean").words()).contains("Two will do");
        closeAll();
    }

    private void record(String name, LocalDate date, String... there) {
        schedule(name).clicks(RecordScreen.RECORD.value());
        var form = recruiter().modalWith("record-there");
        form.pickUsers("record-there", there).pickDate("record-date", date);
        assertThat(form.submit().accepted()).isTrue();
        recruiter().waitForNoModal();
    }

    private Modal schedule(String name) {
        recruiter().types("/interview schedule " + name);
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says(name));
        return form.pickTime("schedule-time", LocalTime.of(14, 0));
    }

    private Modal sheet(String name) {
        recruiter()
                .waitForMessage(message -> message.says(name) && message.offers(Acts.OPEN_CANDIDACY.value()))
                .clicks(Acts.OPEN_CANDIDACY.value());
        return recruiter().modal(modal -> modal.title().equals("Candidate") && modal.says(name));
    }

    private Panel panel(CandidacyId candidacy) {
        return convene.bean(Interviews.class).of(candidacy).getLast();
    }

    private Shown invitation(String member, String name) {
        return convene.as(member)
                .waitForMessage(message -> message.offers(Acts.ACCEPT_INVITATION.value()) && message.says(name));
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }

    private void closeAll() {
        while (recruiter().hasModal()) {
            recruiter().modal().close();
        }
    }

    /** Another day for each, so that tests do not meet. */
    private LocalDate ahead() {
        return LocalDate.of(2031, 3, 1).plusDays(++day);
    }

    private LocalDate past() {
        return LocalDate.of(2025, 3, 1).plusDays(++day);
    }
}
