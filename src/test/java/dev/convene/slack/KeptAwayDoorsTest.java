package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.KeepAway;
import dev.convene.shared.MemberId;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is kept away finds nothing of the candidacy behind any door there is, whatever it is made to carry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptAwayDoorsTest {

    private static final String NAME = "Quintessa";

    private final SomebodyInterviewed company = new SomebodyInterviewed("Backend", NAME);

    @BeforeAll
    void twoColleaguesMustNoLongerKnow() {
        company.convene
                .bean(KeepAway.class)
                .keepAway(
                        SomebodyInterviewed.RECRUITER,
                        company.candidacy,
                        Set.of(SomebodyInterviewed.OTHER, new MemberId(People.MANAGER)));
        company.settle();
    }

    @AfterAll
    void end() {
        company.close();
    }

    @Test
    void aRecruiterWhoMayKnowFindsThem() {
        var door = company.convene.bean(Routes.class).pressIds().stream()
                .filter("open-candidacy"::equals)
                .toList();
        assertThat(door).hasSize(1);
        assertThat(company.doors.pressed(People.RECRUITER, door)).anyMatch(words -> words.contains(NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.MANAGER})
    void noButtonTellsOfIt(String member) {
        assertThat(company.doors.pressed(member)).isNotEmpty().noneMatch(words -> words.contains(NAME));
        assertThat(traces(member)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.MANAGER})
    void noCommandTellsOfIt(String member) {
        assertThat(company.doors.typed(member)).isNotEmpty().noneMatch(words -> words.contains(NAME));
        assertThat(traces(member)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.MANAGER})
    void noMessageStillTellsOfIt(String member) {
        await().untilAsserted(() -> assertThat(company.convene.as(member).dm().messages())
                .noneMatch(message -> message.blocks().toString().contains(NAME)
                        || message.text().contains(NAME)));
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.MANAGER})
    void noSearchAndNoFormTellsOfIt(String member) throws Exception {
        assertThat(company.doors.searchedAndSent(member, NAME.substring(0, 3)))
                .isNotEmpty()
                .noneMatch(words -> words.contains(NAME));
        assertThat(traces(member)).isZero();
    }

    private int traces(String member) {
        return company.doors.traces(member, company.candidacy.value());
    }
}
