package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyId;
import dev.convene.panel.Rosters;
import dev.convene.sandbox.slack.Modal;
import dev.convene.scheduling.Interviews;
import dev.convene.shared.MemberId;
import dev.convene.shared.TeamKey;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People of other departments: anybody may be asked, and whose department nobody has told is asked about in the form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DepartmentTest {

    private static final String FIRST = "schedule-seat:0.0";
    private static final String SECOND = "schedule-seat:0.1";
    private static final String THIRD = "schedule-seat:0.2";

    private ConveneScenario convene;
    private Hiring hiring;

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start();
        hiring = new Hiring(convene);
        hiring.team("Sales", People.SALES);
        hiring.team("Support", People.SUPPORT);
        hiring.team("Finance");
    }

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    void aDepartmentIsAskedInTheFormKeptAndTheBookingGoesOn() {
        var candidacy = withOtherDepartments("Quarry");
        var form = form("Quarry")
                .pickUsers(FIRST, People.SALES)
                .pickUsers(SECOND, People.SUPPORT)
                .fill("schedule-note", "Bring a question")
                .pickUsers(THIRD, People.FINANCE);

        var asked = asked(form, People.FINANCE);
        assertThat(asked.words()).contains("Department of finance-1");
        assertThat(asked.value("schedule-note").asString()).isEqualTo("Bring a question");
        assertThat(form.value(THIRD).asString()).isEqualTo(People.FINANCE);
        asked.choose("schedule-department:" + People.FINANCE, "Finance");
        assertThat(asked.submit().accepted()).isTrue();

        await().untilAsserted(() ->
                assertThat(convene.bean(Interviews.class).of(candidacy)).hasSize(1));
        assertThat(convene.bean(Interviews.class).of(candidacy).getFirst().seats())
                .hasSize(3);
        assertThat(convene.bean(Rosters.class).current().departmentOf(new MemberId(People.FINANCE)))
                .contains(new TeamKey("finance"));
    }

    @Test
    void ofEngineeringNobodyMayCome() {
        withOtherDepartments("Quartz");
        var form = form("Quartz")
                .pickUsers(FIRST, People.SALES)
                .pickUsers(SECOND, People.SUPPORT)
                .pickUsers(THIRD, People.OTHER_LEAD_DEVELOPER);
        var asked = asked(form, People.OTHER_LEAD_DEVELOPER);

        var refused = asked.choose("schedule-department:" + People.OTHER_LEAD_DEVELOPER, "Engineering")
                .submit();

        assertThat(refused.errors()).containsKey(THIRD);
        asked.close();
    }

    @Test
    void aGuestIsForAnAdminToPlace() {
        withOtherDepartments("Quiver");
        var form = form("Quiver")
                .pickUsers(FIRST, People.SALES)
                .pickUsers(SECOND, People.SUPPORT)
                .pickUsers(THIRD, People.GUEST);
        var asked = asked(form, People.GUEST);

        var refused =
                asked.choose("schedule-department:" + People.GUEST, "Finance").submit();

        assertThat(refused.errors())
                .hasEntrySatisfying(
                        "schedule-department:" + People.GUEST,
                        words -> assertThat(words).contains("only an admin"));
        asked.close();
    }

    /** Sent as it is, the form says what it does not know and asks for it. */
    private Modal asked(Modal form, String member) {
        assertThat(form.submit().errors())
                .hasEntrySatisfying(THIRD, words -> assertThat(words).contains("Nobody has said"));
        return convene.as(People.RECRUITER).modalWith("schedule-department:" + member);
    }

    private Modal form(String name) {
        convene.as(People.RECRUITER).types("/interview schedule " + name + " departments");
        return convene.as(People.RECRUITER).modalWith(FIRST);
    }

    private CandidacyId withOtherDepartments(String name) {
        var candidacy = hiring.visitor(name);
        while (!hiring.file(candidacy).stage().key().value().equals("with-other-departments")) {
            var file = hiring.file(candidacy);
            hiring.goOn(candidacy, file.decidersOf(file.stage()).iterator().next());
        }
        return candidacy;
    }
}
