package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.EditOpening;
import dev.convene.candidate.Opening;
import dev.convene.candidate.Openings;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Behind no door does a recruiter, or an admin, find anything of a confidential opening that does not name them; neither who
 * applies nor that there is such a post.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidentialDoorsTest {

    private static final String NAME = "Quintessa";
    private static final String TITLE = "Successor";

    private final SomebodyInterviewed company = new SomebodyInterviewed(TITLE, NAME);

    @BeforeAll
    void thePostIsKeptConfidentialAndOneOfItsRecruitersLeavesIt() {
        var opening = opening();
        var correction = new EditOpening.Correction(
                opening.terms(), Set.of(SomebodyInterviewed.RECRUITER), opening.state(), true);
        assertThat(company.convene
                        .bean(EditOpening.class)
                        .edit(SomebodyInterviewed.RECRUITER, company.opening, correction))
                .isInstanceOf(EditOpening.Outcome.Edited.class);
        company.settle();
    }

    @AfterAll
    void end() {
        company.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {People.RECRUITER, People.MANAGER})
    void whoeverIsNamedFindsIt(String member) {
        assertThat(company.doors.typed(member))
                .anyMatch(words -> words.contains(NAME))
                .anyMatch(words -> words.contains(TITLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.ADMIN})
    void noButtonTellsOfIt(String member) {
        assertThat(company.doors.pressed(member)).isNotEmpty().noneMatch(ConfidentialDoorsTest::tells);
        assertThat(traces(member)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.ADMIN})
    void noCommandTellsOfIt(String member) {
        assertThat(company.doors.typed(member)).isNotEmpty().noneMatch(ConfidentialDoorsTest::tells);
        assertThat(traces(member)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.ADMIN})
    void noSearchAndNoFormTellsOfIt(String member) throws Exception {
        assertThat(company.doors.searchedAndSent(member, NAME.substring(0, 3)))
                .isNotEmpty()
                .noneMatch(ConfidentialDoorsTest::tells);
        assertThat(company.doors.searchedAndSent(member, TITLE.substring(0, 3)))
                .noneMatch(ConfidentialDoorsTest::tells);
        assertThat(traces(member)).isZero();
        assertThat(opening().isConfidential()).isTrue();
    }

    @Test
    void whatTheRecruiterWhoLeftItWasToldIsTakenBack() {
        await().untilAsserted(() -> assertThat(
                        company.convene.as(People.OTHER_RECRUITER).dm().messages())
                .noneMatch(message -> tells(message.blocks().toString()) || tells(message.text())));
    }

    private static boolean tells(String words) {
        return words.contains(NAME) || words.contains(TITLE);
    }

    private int traces(String member) {
        return company.doors.traces(member, company.candidacy.value())
                + company.doors.traces(member, company.opening.value());
    }

    private Opening opening() {
        return company.convene.bean(Openings.class).find(company.opening).orElseThrow();
    }
}
