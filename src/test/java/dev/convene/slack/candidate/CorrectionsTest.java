package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.candidate.DecisionKind.NOT_RETAINED;
import static dev.convene.slack.candidate.RecruitingScenario.MANAGER;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static dev.convene.slack.candidate.RecruitingScenario.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.Changing;
import dev.convene.candidate.CompleteOfferStep;
import dev.convene.candidate.Decide;
import dev.convene.candidate.EditCandidate;
import dev.convene.candidate.Reopen;
import dev.convene.candidate.Withdraw;
import dev.convene.process.StepKey;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.shared.MemberId;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was typed wrong or decided too early can be put right. */
class CorrectionsTest {

    private static RecruitingScenario company;

    @BeforeAll
    static void start() {
        company = new RecruitingScenario();
    }

    @AfterAll
    static void end() {
        company.close();
    }

    @Test
    void aNamePutRightIsPutRightInWhatWasPostedToo() {
        var candidacy = company.candidate(company.opening("Typo post"), "Jaen", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var line = says(company.channel(), "Jaen", "on to");
        var recruiter = company.recruiter();
        line.clicks("open-candidacy");
        var form = chosen(recruiter, "Edit the person", "candidate-name");
        assertThat(form.value("candidate-email").asString()).isEqualTo("jaen@example.com");

        form.fill("candidate-name", "Jean <b>").fill("candidate-email", "jean@example.com");
        assertThat(form.submit().accepted()).isTrue();

        var sheet = recruiter.modal(modal -> modal.title().equals("Candidate") && modal.says("corrected by"));
        assertThat(sheet.words()).contains("jean@example.com", "Jean");
        sheet.close();
        await().untilAsserted(() ->
                assertThat(line.words()).contains("Jean &lt;b&gt;").doesNotContain("Jaen"));
    }

    @Test
    void anAddressThatSomebodyElseHasIsRefusedAtItsFieldWithWhatToDo() {
        var opening = company.opening("Address post");
        company.candidate(opening, "Holder", Set.of());
        company.candidate(opening, "Wanter", Set.of());
        var recruiter = company.convene().as(People.OTHER_RECRUITER);
        says(recruiter.dm(), "Wanter", "Address post").clicks("open-candidacy");
        var form = chosen(recruiter, "Corriger la fiche", "candidate-name");

        var taken = form.fill("candidate-name", "Wanted").fill("candidate-email", "HOLDER@example.com");
        assertThat(taken.submit().errors().get("candidate-email"))
                .contains("déjà celle de quelqu’un d’autre", "retrait");
        assertThat(form.value("candidate-name").asString()).isEqualTo("Wanted");
        form.fill("candidate-email", "nobody@nowhere").fill("candidate-cv", "ftp://example.com");
        assertThat(form.submit().errors().keySet()).containsExactlyInAnyOrder("candidate-email", "candidate-cv");
        form.close();
    }

    @Test
    void aRejectionTakenBackIsReopenedWithAReasonAndCanBeDecidedAnew() {
        var candidacy = company.candidate(company.opening("Second thoughts"), "Robin", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NOT_RETAINED);
        var recruiter = company.recruiter();
        says(company.channel(), "Robin", "not retained").clicks("open-candidacy");

        chosen(recruiter, "Reopen", "reopen-reason")
                .fill("reopen-reason", "The wrong Robin")
                .submit();

        var sheet = recruiter.modal(modal -> modal.title().equals("Candidate") && modal.says("reopened by"));
        assertThat(sheet.words()).contains("The wrong Robin", "under way", "not retained", "To be scheduled");
        sheet.close();
        var told = says(company.channel(), "Robin", "reopened");
        assertThat(told.text()).doesNotContain("Robin");
        assertThat(company.decide(RECRUITER, candidacy, "getting-to-know", NOT_RETAINED))
                .isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void somebodyWhoWithdrewAndComesBackIsNotAddedTwiceButReopened() {
        var opening = company.opening("Back again");
        var candidacy = company.candidate(opening, "Comer", Set.of());
        company.convene().bean(Withdraw.class).withdraw(RECRUITER, candidacy, null);
        var recruiter = company.convene().as(People.OTHER_RECRUITER);
        recruiter.types("/entretien candidat back again");
        var form = recruiter
                .modalWith("candidate-name")
                .fill("candidate-name", "Comer")
                .fill("candidate-email", "comer@example.com");

        form.submit();
        var reopening = recruiter.modalWith("reopen-reason");
        assertThat(reopening.words()).contains("retirée", "pas ajoutée une seconde fois");
        reopening.fill("reopen-reason", "De retour").submit();

        var told = recruiter.waitForMessage(message -> message.ephemeral() && message.says("rouverte"));
        assertThat(told.words()).contains("Back again").doesNotContain("Comer");
        assertThat(told.actions()).contains("schedule", "open-candidacy");
        assertThat(status(candidacy)).isEqualTo(CandidacyStatus.ACTIVE);
    }

    @Test
    void whatNeverClosedIsNotReopened() {
        var candidacy = company.candidate(company.opening("Twice opened"), "Toni", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NOT_RETAINED);
        var recruiter = company.recruiter();
        says(company.channel(), "Toni", "not retained").clicks("open-candidacy");
        var form = chosen(recruiter, "Reopen", "reopen-reason").fill("reopen-reason", "Me too");
        reopened(RECRUITER, candidacy);

        assertThat(form.submit().errors().get("reopen-reason")).contains("nothing to reopen", "under way");
        form.close();
        recruiter.modal(modal -> modal.title().equals("Candidate")).close();
    }

    @Test
    void anOfferThatFellThroughIsTakenStepByStepOnceMore() {
        var candidacy = company.candidate(company.opening("Fell through"), "Uma", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        company.decide(MANAGER, candidacy, "operational", NEXT);
        company.decide(MANAGER, candidacy, "managerial", NEXT);
        takeSteps(candidacy);
        assertThat(status(candidacy)).isEqualTo(CandidacyStatus.HIRED);

        reopened(RECRUITER, candidacy);
        assertThat(status(candidacy)).isEqualTo(CandidacyStatus.ACTIVE);
        takeSteps(candidacy);

        assertThat(status(candidacy)).isEqualTo(CandidacyStatus.HIRED);
    }

    @Test
    void onlyRecruitersWhoMayKnowOfItPutThingsRight() {
        var away = new MemberId(People.OTHER_RECRUITER);
        var candidacy = company.candidate(company.opening("Not for all"), "Quinn", Set.of(away));
        company.decide(RECRUITER, candidacy, "getting-to-know", NOT_RETAINED);
        var person = company.convene()
                .bean(Candidacies.class)
                .require(candidacy)
                .candidate()
                .person();

        for (var member : Set.of(away, MANAGER, new MemberId(People.ADMIN))) {
            assertThat(company.convene().bean(EditCandidate.class).edit(member, candidacy, person))
                    .isInstanceOf(EditCandidate.Outcome.NotAllowed.class);
            assertThat(company.convene().bean(Reopen.class).reopen(member, candidacy, "because"))
                    .isInstanceOfSatisfying(
                            Reopen.Outcome.Asked.class,
                            asked -> assertThat(asked.changing()).isInstanceOf(Changing.NotAllowed.class));
        }
        assertThat(status(candidacy)).isEqualTo(CandidacyStatus.REJECTED);
    }

    private static Modal chosen(Person person, String act, String field) {
        person.modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", act);
        return person.modalWith(field);
    }

    private static void reopened(MemberId by, CandidacyId candidacy) {
        assertThat(company.convene().bean(Reopen.class).reopen(by, candidacy, "because"))
                .isEqualTo(new Reopen.Outcome.Asked(new Changing.Changed()));
    }

    private static void takeSteps(CandidacyId candidacy) {
        var steps = company.convene().bean(CompleteOfferStep.class);
        assertThat(steps.complete(RECRUITER, candidacy, new StepKey("proposed")))
                .isEqualTo(new Changing.Changed());
        assertThat(steps.complete(RECRUITER, candidacy, new StepKey("signed"))).isEqualTo(new Changing.Changed());
    }

    private static CandidacyStatus status(CandidacyId candidacy) {
        return company.convene()
                .bean(Candidacies.class)
                .require(candidacy)
                .candidacy()
                .standing()
                .status();
    }
}
