package dev.convene.slack.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.candidate.Candidacies;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.slack.Acts;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CandidateScreensTest {

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
    void aRecruiterOpensAPostAndAddsSomebodyToIt() {
        var recruiter = company.recruiter();
        recruiter.types("/interview opening new");
        recruiter
                .modalWith("opening-title")
                .fill("opening-title", "Data engineer <!here> & co")
                .choose("opening-process", "developer")
                .pickUsers("opening-manager", People.MANAGER)
                .fill("opening-pay", "50 & 60 k€");
        assertThat(recruiter.modal().submit().accepted()).isTrue();
        var told = recruiter.waitForMessage(message -> message.says("Data engineer &lt;!here&gt; &amp; co"));

        told.clicks(Acts.ADD_CANDIDATE.value());
        var form = recruiter.modalWith("candidate-name");
        assertThat(form.value("candidate-opening").toString()).contains("Data engineer");
        fill(form, "<!channel> *Zoë* & שלום 😀", "zoe@example.com");
        assertThat(form.submit().accepted()).isTrue();

        var added = recruiter.waitForMessage(
                message -> message.ephemeral() && message.says("Getting to know each other") && message.says("Added"));
        assertThat(added.words()).doesNotContain("Zoë");
        assertThat(added.offers(Acts.SCHEDULE.value())).isTrue();
        added.clicks(Acts.OPEN_CANDIDACY.value());
        assertThat(recruiter.modal(sheet -> sheet.title().equals("Candidate")).words())
                .contains("<!channel> *Zoë* & ", "שלום", "stage 1 of 4", "zoe@example.com");
    }

    @Test
    void theOpeningsAreListedWithHowManyAreUnderWay() {
        var opening = company.opening("Counted");
        company.candidate(opening, "Counted One", Set.of());
        company.candidate(opening, "Counted Two", Set.of());
        var recruiter = company.convene().as(People.OTHER_RECRUITER);

        recruiter.types("/entretien poste");

        assertThat(recruiter.modal(modal -> modal.title().equals("Postes")).words())
                .contains("Counted", "2 candidatures en cours");
    }

    @Test
    void anOpeningThatCannotBeIsRefusedAtItsFields() {
        var recruiter = company.recruiter();
        recruiter.types("/interview opening new");
        var form = recruiter
                .modalWith("opening-title")
                .fill("opening-title", "Refused")
                .choose("opening-process", "developer")
                .pickUsers("opening-manager", People.MANAGER)
                .pickUsers("opening-recruiters", People.DEVELOPER);

        assertThat(form.submit().errors().get("opening-recruiters")).contains("/interview settings");
        assertThat(form.value("opening-title").asString()).isEqualTo("Refused");
    }

    @Test
    void somebodyWhoIsNoRecruiterIsToldWhoCanHelp() {
        var developer = company.convene().as(People.DEVELOPER);

        for (var command : Set.of("/interview opening", "/interview candidate")) {
            developer.types(command);
            developer.waitForMessage(message -> message.ephemeral() && message.says("<@" + People.RECRUITER + ">"));
        }
        assertThat(developer.hasModal()).isFalse();
        developer.types("/interview pipeline");
        assertThat(developer.modal(modal -> modal.title().equals("Pipeline")).words())
                .contains("no candidacy that you follow");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
        company.opening("Strict");
        var recruiter = company.recruiter();
        var form = adding(recruiter, "strict");
        fill(form, "Wrong", "none@nowhere").fill("candidate-cv", "ftp://example.com/cv");

        assertThat(form.submit().errors().keySet()).containsExactlyInAnyOrder("candidate-email", "candidate-cv");
        assertThat(form.value("candidate-name").asString()).isEqualTo("Wrong");
        assertThat(form.search("candidate-zone", "atlantis")).isEmpty();
        assertThat(form.search("candidate-zone", "montr")).isNotEmpty();
        form.close();
    }

    @Test
    void nobodyIsAddedTwiceToOneOpening() {
        var opening = company.opening("Only once");
        var first = company.candidate(opening, "Once", Set.of());
        var recruiter = company.recruiter();
        var form = fill(adding(recruiter, "only once"), "Once more", "ONCE@example.com");

        assertThat(form.submit().errors().get("candidate-email"))
                .contains("already", "Getting to know each other", "/interview pipeline");
        form.close();
        assertThat(company.convene().bean(Candidacies.class).open().stream()
                        .filter(file -> file.opening().id().equals(opening))
                        .map(file -> file.id()))
                .containsExactly(first);
    }

    @Test
    void thePipelineShowsWhoWaitsForWhatAndCanBeFiltered() {
        var many = company.opening("Crowded");
        for (var n = 0; n < 22; n++) {
            company.candidate(many, "Crowd " + (char) ('A' + n), Set.of());
        }
        var recruiter = company.recruiter();
        recruiter.types("/interview pipeline");
        var pipeline = recruiter.modal(modal -> modal.offers("pipeline-opening"));
        pipeline.clicks("pipeline-opening", "Crowded");
        pipeline.once(modal -> modal.says("1 to 20 of 22"));
        assertThat(pipeline.words())
                .contains("Crowd A", "To be scheduled since")
                .doesNotContain("Crowd V");

        pipeline.clicks("pipeline-page:after");
        pipeline.once(modal -> modal.says("21 to 22 of 22"));
        assertThat(pipeline.words()).contains("Crowd V").doesNotContain("Crowd A");

        pipeline.clicks("pipeline-waiting", "recruiter-2");
        pipeline.once(modal -> modal.says("1 to 20 of 22"));
        pipeline.clicks(Acts.OPEN_CANDIDACY.value());
        recruiter.modal(modal -> modal.title().equals("Candidate")).close();
        recruiter.modal(modal -> modal.title().equals("Pipeline")).close();
    }

    private static Modal adding(Person recruiter, String opening) {
        recruiter.types("/interview candidate " + opening);
        return recruiter.modalWith("candidate-name");
    }

    private static Modal fill(Modal form, String name, String email) {
        return form.fill("candidate-name", name).fill("candidate-email", email);
    }
}
