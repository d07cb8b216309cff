package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static dev.convene.slack.candidate.RecruitingScenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.shared.MemberId;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One person, several openings. */
class EarlierTest {

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
    void whatSomebodyHasBeenThroughIsOfferedWhenTheyAreAddedAndCountsOnce() {
        var first = company.candidate(company.opening("Backend first"), "Bo", Set.of());
        company.decide(RECRUITER, first, "getting-to-know", NEXT);
        company.opening("Frontend then");
        var recruiter = company.recruiter();

        var told = added(recruiter, "/interview candidate frontend then", "Bo", "BO@example.com");

        assertThat(told.words())
                .contains("known already", "Backend first", "under way", "*Getting to know each other* was done for")
                .doesNotContain("Bo ");
        told.clicks("count-earlier");
        var counted = recruiter.waitForMessage(message -> message.says("It counts for *Frontend then* too"));
        assertThat(counted.actions()).containsExactly("schedule", "open-candidacy");
        counted.clicks("open-candidacy");
        var sheet = recruiter.modal(modal -> modal.title().equals("Candidate") && modal.says("Frontend then"));
        assertThat(sheet.words()).contains("stage 2 of 4", "was done for Backend first", "counts here too");
        sheet.close();
    }

    @Test
    void itIsOfferedOnTheSheetToo() {
        var first = company.candidate(company.opening("Premier poste"), "Charlie", Set.of());
        company.decide(RECRUITER, first, "getting-to-know", NEXT);
        company.candidate(company.opening("Second poste"), "Charlie", Set.of());
        var recruiter = company.convene().as(People.OTHER_RECRUITER);
        says(recruiter.dm(), "Charlie", "Second poste").clicks("open-candidacy");

        recruiter
                .modal(modal -> modal.offers("sheet-more"))
                .clicks("sheet-more", "Compter l’étape faite pour Premier poste");

        var sheet = recruiter.modal(modal -> modal.says("étape 2 sur 4"));
        assertThat(sheet.words()).contains("a déjà eu lieu pour Premier poste");
        sheet.close();
    }

    @Test
    void somebodyKeptAwayFromTheOtherOpeningLearnsNothingOfIt() {
        var away = new MemberId(People.OTHER_RECRUITER);
        var hidden = company.candidate(company.opening("Poste discret"), "Dominique", Set.of(away));
        company.decide(RECRUITER, hidden, "getting-to-know", NEXT);
        company.opening("Poste ouvert");
        var recruiter = company.convene().as(People.OTHER_RECRUITER);

        var told = added(recruiter, "/entretien candidat poste ouvert", "Dominique", "dominique@example.com");

        assertThat(told.words()).doesNotContain("discret");
        assertThat(told.offers("count-earlier")).isFalse();
    }

    private static Shown added(Person recruiter, String command, String name, String email) {
        recruiter.types(command);
        Modal form = recruiter.modalWith("candidate-name");
        assertThat(form.fill("candidate-name", name)
                        .fill("candidate-email", email)
                        .submit()
                        .accepted())
                .isTrue();
        return recruiter.waitForMessage(message -> message.ephemeral() && message.offers("open-candidacy"));
    }
}
