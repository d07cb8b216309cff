package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.testing.Line;
import dev.convene.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A developer is hired, from the first talk to the signature, over one of the lines to Slack. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeveloperJourney {

    private static final String NAME = "Zéphyrine Quill";
    private static final String ROOM = "interview-dev-001";

    private final Company company;

    DeveloperJourney(Line line) {
        this(Company.atWork(line));
    }

    DeveloperJourney(Company company) {
        this.company = company;
    }

    Company company() {
        return company;
    }

    @AfterAll
    void end() {
        company.close();
    }

    @Test
    void isHired() {
        company.opens("Backend developer", "developer", People.MANAGER);
        var way = Way.begins(company, "Backend developer", NAME);

        firstTalk(way);
        withTheTeam(way);
        withTheLead(way);
        contract(way);

        Traces.areDiscreet(company, NAME, "Zéphyrine", "Quill");
    }

    private void firstTalk(Way way) {
        var talk = way.isScheduled(company.calendar().daysAhead(1, 14), People.RECRUITER);
        talk.isAcceptedByAll().letterIsSent();
        talk.morningIsAnnouncedTo(People.RECRUITER)
                .beginsSoonFor(People.RECRUITER)
                .ends();
        var card = talk.card(People.RECRUITER).choose("decision", "NEXT");
        Company.accepted(card);
        company.as(People.RECRUITER).modalCalled("decided").close();
        way.isToldToRecruiters("on to *Operational interview");
        assertThat(company.slack().channels()).doesNotContain(ROOM);
    }

    private void withTheTeam(Way way) {
        var panel = way.isScheduled(
                company.calendar().daysAhead(2, 15), People.PRODUCT_OWNER, People.DEVELOPER, People.SECOND_DEVELOPER);
        panel.isAccepted(People.PRODUCT_OWNER, People.DEVELOPER).isDeclined(People.SECOND_DEVELOPER);
        panel.isReplaced(People.SECOND_DEVELOPER, People.THIRD_DEVELOPER).isAccepted(People.THIRD_DEVELOPER);
        panel.letterIsSent();
        roomHolds(People.RECRUITER, People.PRODUCT_OWNER, People.DEVELOPER, People.THIRD_DEVELOPER);
        assertThat(company.as(People.DEVELOPER).channel(ROOM).topic()).doesNotContain(NAME);

        panel.morningIsAnnouncedTo(People.DEVELOPER)
                .beginsSoonFor(People.DEVELOPER)
                .ends();
        panel.isJudgedBy(People.DEVELOPER).isJudgedBy(People.PRODUCT_OWNER);
        staysSealed(way);
        panel.isJudgedBy(People.THIRD_DEVELOPER);
        cardsAreReadTogether(way);
        way.goesOn(People.MANAGER);
        way.isToldToRecruiters("on to *Managerial interview*");
    }

    private void staysSealed(Way way) {
        assertThat(way.isTold(People.MANAGER, "decide")).isFalse();
        assertThat(way.isTold(People.DEVELOPER, "see-cards")).isFalse();
        var sheet = way.opensSheet(People.RECRUITER);
        assertThat(sheet.words()).doesNotContain(Traces.secretOf(People.DEVELOPER));
        sheet.clicks("see-cards");
        var ofTheTalk = company.as(People.RECRUITER).modalCalled("cards");
        assertThat(ofTheTalk.words())
                .contains(Traces.secretOf(People.RECRUITER))
                .doesNotContain(Traces.secretOf(People.DEVELOPER));
        ofTheTalk.close();
        company.as(People.RECRUITER).modalCalled("sheet").close();
    }

    private void cardsAreReadTogether(Way way) {
        var manager = company.as(People.MANAGER);
        way.told(People.MANAGER, "see-cards").clicks("see-cards");
        var cards = manager.modalCalled("cards");
        assertThat(cards.words())
                .contains(Traces.secretOf(People.DEVELOPER), Traces.secretOf(People.PRODUCT_OWNER))
                .doesNotContain(Traces.secretOf(People.SECOND_DEVELOPER));
        cards.close();
    }

    private void withTheLead(Way way) {
        way.targetTeamIsChosen("Accounts");
        var panel = way.isScheduled(
                company.calendar().daysAhead(3, 10), People.OTHER_LEAD_DEVELOPER, People.VPE, People.OTHER_HR);
        panel.isAcceptedByAll().letterIsSent();
        roomHolds(People.RECRUITER, People.OTHER_LEAD_DEVELOPER, People.VPE, People.OTHER_HR);
        panel.morningIsAnnouncedTo(People.VPE)
                .beginsSoonFor(People.OTHER_HR)
                .ends()
                .isJudgedByAll();
        way.goesOn(People.MANAGER);
    }

    private void contract(Way way) {
        way.offerStep("Contract proposed");
        way.isToldToRecruiters("Contract proposed");
        way.offerStep("Contract signed");
        way.isToldToRecruiters("hired");
        await().untilAsserted(() ->
                assertThat(company.as(People.RECRUITER).channels()).doesNotContain(ROOM));
    }

    private void roomHolds(String... members) {
        await().untilAsserted(() -> assertThat(
                        company.as(People.RECRUITER).channel(ROOM).members())
                .contains(members)
                .hasSize(members.length + 1));
    }
}
