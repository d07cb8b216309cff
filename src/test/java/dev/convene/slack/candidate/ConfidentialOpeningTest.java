package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.slack.candidate.RecruitingScenario.MANAGER;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static dev.convene.slack.candidate.RecruitingScenario.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.Openings;
import dev.convene.candidate.Withdraw;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a confidential opening nothing stands where others read, from the moment it is one and for as long. */
class ConfidentialOpeningTest {

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
    void whatWasPostedIsWithdrawnAndComesBack() {
        var opening = company.opening("Next head");
        var candidacy = company.candidate(opening, "Quill", Set.of());
        var gone = company.candidate(opening, "Quentin", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        company.convene().bean(Withdraw.class).withdraw(RECRUITER, gone, null);
        var line = says(company.channel(), "Quill", "on to");
        var over = says(company.channel(), "Quentin", "withdrew");
        var other = company.convene().as(People.OTHER_RECRUITER);
        var told = other.dm().waitForMessage(one -> one.says("Quill") && one.offers("schedule"));

        editing(company.recruiter())
                .pickUsers("opening-recruiters", People.RECRUITER)
                .choose("opening-confidential", "only-named")
                .submit();

        for (var withdrawn : Set.of(line, over)) {
            await().untilAsserted(() -> assertThat(withdrawn.words())
                    .contains("This message was withdrawn")
                    .doesNotContain("Next head"));
        }
        await().untilAsserted(() -> assertThat(told.words()).contains("Ce message a été retiré"));
        other.types("/entretien postes");
        other.modal(modal -> !modal.words().contains("Next head")).close();

        var form = editing(company.recruiter());
        assertThat(form.value("opening-confidential").toString()).contains("only-named");
        form.empty("opening-confidential").submit();
        await().untilAsserted(() -> assertThat(line.words()).contains("Quill", "on to"));
        await().untilAsserted(() -> assertThat(over.words()).contains("Quentin", "withdrew"));
        await().untilAsserted(() -> assertThat(told.words()).contains("Quill"));
    }

    @Test
    void itsRecruitersAreToldByDirectMessageInstead() {
        company.recruiter().types("/interview opening new");
        var form = company.recruiter().modalWith("opening-confidential");
        form.fill("opening-title", "Secret head")
                .pickUsers("opening-manager", People.MANAGER)
                .choose("opening-process", "developer")
                .choose("opening-confidential", "only-named");
        assertThat(form.submit().accepted()).isTrue();
        company.recruiter().waitForMessage(one -> one.ephemeral() && one.says("It is confidential"));
        var opening = company.convene().bean(Openings.class).all().getFirst();
        assertThat(opening.isConfidential()).isTrue();
        var candidacy = company.candidate(opening.id(), "Quilla", Set.of());

        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        company.decide(MANAGER, candidacy, "operational", NEXT);

        says(company.recruiter().dm(), "Quilla", "on to *Managerial");
        assertThat(company.channel().messages()).noneMatch(message -> message.says("Quilla"));
        assertThat(company.convene().as(People.OTHER_RECRUITER).dm().messages())
                .noneMatch(message -> message.says("Quilla"));
    }

    @Test
    void whoeverOpensItForOthersIsToldThatTheyWillNotSeeIt() {
        var other = company.convene().as(People.OTHER_RECRUITER);
        other.types("/interview opening new");
        other.modalWith("opening-confidential")
                .fill("opening-title", "Elsewhere")
                .pickUsers("opening-recruiters", People.RECRUITER)
                .pickUsers("opening-manager", People.MANAGER)
                .choose("opening-process", "developer")
                .choose("opening-confidential", "only-named")
                .submit();

        other.waitForMessage(one -> one.ephemeral() && one.says("confié à d’autres") && !one.offers("add-candidate"));
    }

    private static Modal editing(Person recruiter) {
        recruiter.types("/interview opening");
        recruiter.modal(modal -> modal.offers("edit-opening")).clicks("edit-opening");
        return recruiter.modalWith("opening-state");
    }
}
