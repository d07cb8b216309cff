package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.testing.Line;
import dev.convene.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The search for a technical director: six interviews, an afternoon that floats beside them, and who was not chosen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CtoJourneyTest {

    private static final String AFTERNOON = "Afternoon with the engineering team";

    private final Company company = Company.atWork(Line.HTTP);

    CtoJourneyTest() {
        company.opens("Technical director", "cto", People.CEO);
    }

    @AfterAll
    void end() {
        company.close();
    }

    @Test
    void oneIsHiredAfterAnAfternoonWithTheTeamAndAPause() {
        var way = Way.begins(company, "Technical director", "Yolande Xiberras");
        way.firstTalkGoesWell();

        meets(way, People.VPE, People.OTHER_VPE);
        var afternoon = way.visits(AFTERNOON, company.calendar().daysAhead(2, 14), People.CTO);
        meets(way, People.LEAD_DEVELOPER, People.OTHER_LEAD_DEVELOPER, People.PRODUCT_OWNER);
        takesPlaceWithoutCards(way, afternoon);
        pausesBetween(way, People.CEO, People.CPO);
        meets(way, People.SALES, People.SUPPORT, People.FINANCE);
        var room = way.room();
        meets(way, People.HR);

        way.isToldToRecruiters("*hired*, decided by <@" + People.CEO + ">");
        roomIsClosed(room);
        Traces.areDiscreet(company, "Yolande", "Xiberras");
    }

    @Test
    void anotherIsNotRetainedAndTheAfternoonAheadIsCalledOff() {
        var way = Way.begins(company, "Technical director", "Wilhelmina Oduya");
        way.firstTalkGoesWell();
        var afternoon = way.visits(AFTERNOON, company.calendar().daysAhead(3, 14), People.CTO);
        afternoon.isAcceptedByAll().letterIsSent();
        var panel = way.isScheduled(company.calendar().daysAhead(1, 10), People.VPE, People.OTHER_VPE);
        panel.isAcceptedByAll().letterIsSent().ends().isJudgedByAll();

        var room = way.room();
        way.isDecided(People.CEO, "NOT_RETAINED", "Looks for another kind of post");

        way.isToldToRecruiters("*not retained*");
        afternoon.isCalledOffFor(People.CTO);
        way.told(People.RECRUITER, "letter-text", "cancelled");
        roomIsClosed(room);
        Traces.areDiscreet(company, "Wilhelmina", "Oduya");
    }

    private void meets(Way way, String... panel) {
        judged(way, panel);
        way.goesOn(People.CEO);
    }

    private void judged(Way way, String... panel) {
        way.isScheduled(company.calendar().daysAhead(1, 10), panel)
                .isAcceptedByAll()
                .letterIsSent()
                .ends()
                .isJudgedByAll();
    }

    private void takesPlaceWithoutCards(Way way, Meeting afternoon) {
        assertThat(way.told(People.CTO, "accept-invitation").actions()).doesNotContain("prepare");
        afternoon.isAcceptedByAll().letterIsSent().ends();
        assertThat(way.isTold(People.CTO, "write-card")).isFalse();
        company.as(People.CTO)
                .waitForMessage(message -> message.text().startsWith("Bientôt") && message.says(way.name()));
    }

    private void pausesBetween(Way way, String... panel) {
        judged(way, panel);
        way.isDecided(People.CEO, "HOLD", "The post may change");
        var line = way.isToldToRecruiters("*on hold*");
        line.clicks("resume-candidacy");
        way.goesOn(People.CEO);
    }

    private void roomIsClosed(String room) {
        assertThat(company.slack().channels()).contains(room);
        await().untilAsserted(() ->
                assertThat(company.as(People.RECRUITER).channels()).doesNotContain(room));
    }
}
