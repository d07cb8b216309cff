package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.slack.candidate.RecruitingScenario.MANAGER;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static dev.convene.slack.candidate.RecruitingScenario.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.AddCandidate.Addition;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.EditOpening;
import dev.convene.candidate.OpeningState;
import dev.convene.candidate.Openings;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.shared.MemberId;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an opening says can be put right, and it can be filled. */
class EditOpeningTest {

    private static final MemberId NEWLY_RECRUITING = new MemberId(People.HR);

    private RecruitingScenario company;

    @BeforeEach
    void start() {
        company = new RecruitingScenario();
    }

    @AfterEach
    void end() {
        company.close();
    }

    @Test
    void whatWasPostedFollowsAndWhoeverIsNewToItIsTold() {
        var opening = company.opening("Bakend <post>");
        var candidacy = company.candidate(opening, "Lou", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var line = says(company.channel(), "Lou", "Bakend");
        company.setUp(
                company.channel().id(), Set.of(RECRUITER, new MemberId(People.OTHER_RECRUITER), NEWLY_RECRUITING));

        var form = editing(company.recruiter(), "/interview opening");
        assertThat(form.value("opening-title").asString()).isEqualTo("Bakend <post>");
        form.fill("opening-title", "Backend & co")
                .pickUsers("opening-recruiters", People.RECRUITER, People.HR)
                .fill("opening-pay", "50 & 60 k€");
        assertThat(form.submit().accepted()).isTrue();

        company.recruiter().waitForMessage(message -> message.ephemeral() && message.says("is saved"));
        await().untilAsserted(() ->
                assertThat(line.words()).contains("Backend &amp; co").doesNotContain("Bakend"));
        company.convene()
                .as(People.HR)
                .dm()
                .waitForMessage(one -> one.says("Lou") && one.says("Backend &amp; co") && one.offers("schedule"));
        var file = company.convene().bean(Candidacies.class).require(candidacy);
        assertThat(file.opening().recruiters()).containsExactlyInAnyOrder(RECRUITER, NEWLY_RECRUITING);
        assertThat(file.opening().terms().payRange()).isEqualTo("50 & 60 k€");
        assertThat(file.opening().terms().hiringManager()).isEqualTo(MANAGER);
    }

    @Test
    void aFilledOpeningTakesNobodyUntilItIsOpenedAgain() {
        var opening = company.opening("Poste pourvu");
        company.candidate(opening, "Max", Set.of());
        var recruiter = company.convene().as(People.OTHER_RECRUITER);
        var form = editing(recruiter, "/entretien poste");
        assertThat(form.words()).contains("La candidature en cours (1) continue");
        form.choose("opening-state", "Pourvu").submit();
        recruiter.waitForMessage(message -> message.ephemeral() && message.says("est enregistré"));

        recruiter.types("/entretien candidat");
        recruiter.waitForMessage(message -> message.ephemeral() && message.says("en rouvrir un"));
        var late = company.convene()
                .bean(Candidacies.class)
                .open()
                .getFirst()
                .candidate()
                .person();
        assertThat(company.convene().bean(AddCandidate.class).add(RECRUITER, opening, late, null, Set.of()))
                .isInstanceOf(Addition.NoLongerOpen.class);

        form = editing(recruiter, "/entretien poste");
        form.choose("opening-state", "Ouvert").submit();
        await().untilAsserted(() -> assertThat(
                        company.convene().bean(AddCandidate.class).add(RECRUITER, opening, late, null, Set.of()))
                .isInstanceOf(Addition.AlreadyThere.class));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndOnlyRecruitersMay() {
        var opening = company.opening("Guarded");
        var form = editing(company.recruiter(), "/interview opening")
                .fill("opening-title", "Kept as typed")
                .pickUsers("opening-recruiters", People.DEVELOPER);
        assertThat(form.submit().errors().get("opening-recruiters")).contains("/interview settings");
        assertThat(form.value("opening-title").asString()).isEqualTo("Kept as typed");
        form.close();

        var there = company.convene().bean(Openings.class).find(opening).orElseThrow();
        var same = new EditOpening.Correction(there.terms(), there.recruiters(), OpeningState.CLOSED, false);
        assertThat(company.convene().bean(EditOpening.class).edit(MANAGER, opening, same))
                .isInstanceOf(EditOpening.Outcome.OnlyRecruiters.class);
    }

    private static Modal editing(Person recruiter, String command) {
        recruiter.types(command);
        recruiter.modal(modal -> modal.offers("edit-opening")).clicks("edit-opening");
        return recruiter.modalWith("opening-state");
    }
}
