package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was arranged does not come about as arranged: whatever hangs on it follows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangingMindsTest {

    private static final String[] PANEL = {People.PRODUCT_OWNER, People.DEVELOPER, People.SECOND_DEVELOPER};

    private static final List<String> PANELISTS = List.of(PANEL);

    private final Company company = Company.atWork(Line.HTTP);

    ChangingMindsTest() {
        company.opens("Backend developer", "developer", People.MANAGER);
    }

    @AfterAll
    void end() {
        company.close();
    }

    private Way readyForThePanel(String name) {
        var way = Way.begins(company, "Backend developer", name);
        way.firstTalkGoesWell();
        return way;
    }

    @Test
    void aPanelIsAskedAgainWhenItsInterviewMovesAndHearsNothingAtTheOldTime() {
        var way = readyForThePanel("Ursula Vane");
        var meeting = way.isScheduled(company.calendar().daysAhead(1, 14), PANEL);
        meeting.isAcceptedByAll().letterIsSent();
        var oldStart = meeting.start();

        meeting.isMoved(oldStart.plus(Duration.ofDays(2)));
        meeting.isAcceptedByAll();
        way.told(People.RECRUITER, "letter-text", "another date or place").clicks("letter-sent");
        company.calendar().reach(oldStart.plus(Duration.ofHours(2)));
        meeting.morningIsAnnouncedTo(People.DEVELOPER).beginsSoonFor(People.DEVELOPER);

        assertThat(way.countOf(People.DEVELOPER, "Soon: ")).isEqualTo(1);
        assertThat(way.isTold(People.DEVELOPER, "write-card")).isFalse();
        meeting.ends();
        meeting.asksForCard(People.DEVELOPER);
    }

    @Test
    void aCancelledInterviewLeavesNoReminderAndNoLetterThatWasNotSent() {
        var way = readyForThePanel("Thaddeus Crowe");
        var meeting = way.isScheduled(company.calendar().daysAhead(1, 14), PANEL);
        meeting.isAcceptedByAll();
        var letter = way.told(People.RECRUITER, "letter-text");

        meeting.isCancelled();

        PANELISTS.forEach(meeting::isCalledOffFor);
        await().untilAsserted(() -> assertThat(letter.words()).contains("No longer needed"));
        meeting.ends();
        assertThat(way.countOf(People.DEVELOPER, "Soon: ")).isZero();
        assertThat(way.isTold(People.DEVELOPER, "write-card")).isFalse();
    }

    @Test
    void aCandidateWhoWasToldIsToldOfTheCancellationAndTheStageIsScheduledAnew() {
        var way = readyForThePanel("Seraphina Lund");
        var meeting = way.isScheduled(company.calendar().daysAhead(1, 9), PANEL);
        meeting.isAcceptedByAll().letterIsSent().isCancelled();

        way.told(People.RECRUITER, "letter-text", "cancelled").clicks("letter-sent");

        way.isScheduled(company.calendar().daysAhead(2, 9), PANEL)
                .isAcceptedByAll()
                .isCancelled();
    }

    @Test
    void whoWithdrawsSetsEverybodyFree() {
        var way = readyForThePanel("Rosamund Pell");
        var meeting = way.isScheduled(company.calendar().daysAhead(1, 11), PANEL);
        meeting.isAccepted(People.DEVELOPER);

        var room = way.room();
        way.withdraws();

        way.isToldToRecruiters("*withdrew*");
        PANELISTS.forEach(meeting::isCalledOffFor);
        await().untilAsserted(() ->
                assertThat(company.as(People.RECRUITER).channels()).noneMatch(channel -> channel.equals(room)));
    }

    @Test
    void anInterviewWithoutItsCandidateWasNotHeldAndIsScheduledAgain() {
        var way = readyForThePanel("Quentin Marsh");
        var meeting = way.isScheduled(company.calendar().daysAhead(1, 14), PANEL);
        meeting.isAcceptedByAll().letterIsSent().ends();

        meeting.asksForCard(People.DEVELOPER).chooses("attendance", "Candidate absent");

        company.as(People.PRODUCT_OWNER)
                .waitForMessage(message -> message.says(way.name())
                        && message.says("La personne n’est pas venue")
                        && !message.offers("write-card"));
        var line = way.isToldToRecruiters("did not take place");
        way.isScheduled(line, company.calendar().daysAhead(1, 14), PANEL).isAcceptedByAll();
    }

    @Test
    void whoWasAbsentOwesNoCardAndTheOthersCompleteTheRound() {
        var way = readyForThePanel("Percival Ames");
        var meeting = way.isScheduled(company.calendar().daysAhead(1, 16), PANEL);
        meeting.isAcceptedByAll().letterIsSent().ends();
        meeting.isJudgedBy(People.PRODUCT_OWNER).isJudgedBy(People.SECOND_DEVELOPER);
        assertThat(way.isTold(People.MANAGER, "decide")).isFalse();

        meeting.asksForCard(People.DEVELOPER).chooses("attendance", "I was absent");

        way.told(People.MANAGER, "decide");
        way.goesOn(People.MANAGER);
        assertThat(way.isTold(People.DEVELOPER, "see-cards")).isFalse();
    }
}
