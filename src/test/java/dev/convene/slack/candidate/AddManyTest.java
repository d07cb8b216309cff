package dev.convene.slack.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.OpeningId;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.slack.Acts;
import dev.convene.testing.People;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People in flight: pasted, looked at, put right, added. */
class AddManyTest {

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
    void whatHoldsIsAddedAndWhatIsWrongStaysToBePutRight() {
        var opening = company.opening("Paste & go");
        company.candidate(opening, "There already", Set.of());
        var recruiter = company.recruiter();
        var form = paste(recruiter, """
                Name\tE-mail\tOpening\tStage
                Ada <!channel>\tada@example.org\tPaste & go\tOperational
                "Hopper, Grace"\tgrace@example.org\tpaste & GO
                Nobody\tnowhere
                Ada again\tADA@example.org\tPaste & go
                Alan\talan@example.org\tPaste & gone
                Barbara\tbarbara@example.org\tPaste & go\tOperationel
                There\tthereALREADY@example.com\tPaste & go
                """);
        assertThat(form.submit().result()).isEqualTo("updated");

        var table = recruiter.modal(modal -> modal.says("2 people will be added"));
        assertThat(table.words())
                .contains("5 lines cannot be added", "Hopper, Grace", "Operational")
                .contains("No e-mail address in the second place")
                .contains("Same person and opening as line 1")
                .contains("Did you mean “Paste & go”?")
                .contains("Did you mean “Operational")
                .contains("on this opening already");
        assertThat(names(opening)).containsExactly("There already");

        assertThat(table.submit().result()).isEqualTo("updated");
        var left = recruiter.modal(modal -> modal.says("2 people were added"));
        assertThat(names(opening)).containsExactlyInAnyOrder("There already", "Ada <!channel>", "Hopper, Grace");
        assertThat(file(opening, "Ada").stage().key()).hasToString("operational");
        assertThat(left.value("many-lines:2.0").asString())
                .contains("Barbara", "Nobody")
                .doesNotContain("Hopper");

        left.fill("many-lines:2.0", "Barbara;barbara@example.org;;managerial").choose("many-opening", "Paste & go");
        assertThat(left.submit().result()).isEqualTo("updated");
        var last = recruiter.modal(modal -> modal.says("1 person will be added"));
        assertThat(last.submit().accepted()).isTrue();
        recruiter.waitForNoModal();
        var told = recruiter.waitForMessage(message -> message.ephemeral() && message.says("1 person was added"));
        assertThat(told.words()).doesNotContain("Barbara");
        assertThat(file(opening, "Barbara").stage().key()).hasToString("managerial");
    }

    @Test
    void whatWasChangedAfterTheLookIsLookedAtAgain() {
        var opening = company.opening("Changed");
        var recruiter = company.recruiter();
        var form = paste(recruiter, "Mary;mary@example.org;Changed");
        form.submit();
        var table = recruiter.modal(modal -> modal.says("1 person will be added"));
        table.fill("many-lines:1.0", "Mary;mary@example.org;Changed\nHedy;hedy@example.org;Changed");
        table.submit();
        var again = recruiter.modal(modal -> modal.says("2 people will be added"));
        assertThat(names(opening)).isEmpty();
        again.submit();
        recruiter.waitForNoModal();
        assertThat(names(opening)).containsExactlyInAnyOrder("Mary", "Hedy");
    }

    @Test
    void fiftyLinesFitInFrenchAndFiftyOneDoNot() {
        var opening = company.opening("Fifty");
        var recruiter = company.convene().as(People.OTHER_RECRUITER);
        var form = paste(recruiter, lines(0, 20));
        form.fill("many-lines:0.1", lines(20, 40)).fill("many-lines:0.2", lines(40, 51));
        assertThat(form.submit().errors().get("many-lines:0.0")).contains("51 lignes");
        form.fill("many-lines:0.2", lines(40, 50));
        form.submit();
        var table = recruiter.modal(modal -> modal.says("50 personnes seront ajoutées"));
        assertThat(table.words()).contains("Maximilienne-Alexandrine 49");
        table.submit();
        recruiter.waitForNoModal();
        recruiter.waitForMessage(message -> message.ephemeral() && message.says("50 personnes ajoutées"));
        assertThat(names(opening)).hasSize(50);
        var lines = company.recruiter().dm();
        var line = lines.waitForMessage(message -> message.says("Fifty") && message.says("50 wait for a date"));
        assertThat(line.offers("open-pipeline")).isTrue();
        assertThat(lines.messages())
                .filteredOn(message -> message.says("Fifty"))
                .hasSize(1);
    }

    @Test
    void nothingIsAskedForAtItsField() {
        company.opening("Nothing");
        var recruiter = company.recruiter();
        var form = paste(recruiter, "name;e-mail");
        assertThat(form.submit().errors().get("many-lines:0.0")).contains("at least one line");
        form.close();
        recruiter.modalWith("candidate-name").close();
    }

    @Test
    void onePersonMayArriveAtALaterStageToo() {
        var opening = company.opening("Arriving");
        company.opening("Elsewhere", "cto");
        var recruiter = company.recruiter();
        recruiter.types("/interview candidate arriving");
        var form = recruiter.modalWith("candidate-name");
        form.fill("candidate-name", "Radia").fill("candidate-email", "radia@example.org");
        form.choose("candidate-stage", "cto:with-vpes");
        assertThat(form.submit().errors().get("candidate-stage")).contains("process");
        form.choose("candidate-stage", "developer:operational");
        assertThat(form.submit().accepted()).isTrue();
        var told = recruiter.waitForMessage(
                message -> message.ephemeral() && message.says("Arriving") && message.says("at the stage"));
        told.clicks(Acts.OPEN_CANDIDACY.value());
        var sheet = recruiter.modal(modal -> modal.title().equals("Candidate"));
        assertThat(sheet.words()).contains("stage 2 of 4", "added by", "at *Operational");
        sheet.close();
        assertThat(file(opening, "Radia").stage().key()).hasToString("operational");
    }

    private static Modal paste(Person recruiter, String lines) {
        recruiter.types("/interview candidate");
        recruiter.modalWith("candidate-name").clicks("add-many");
        return recruiter.modalWith("many-lines:0.0").fill("many-lines:0.0", lines);
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> "Maximilienne-Alexandrine " + n + "\tmaximilienne" + n
                        + "@a-rather-long-name-of-a-company.example.org\tFifty\tOperational")
                .collect(Collectors.joining("\n"));
    }

    private static List<String> names(OpeningId opening) {
        return files(opening).stream().map(file -> file.candidate().name()).toList();
    }

    private static CandidacyFile file(OpeningId opening, String name) {
        return files(opening).stream()
                .filter(file -> file.candidate().name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<CandidacyFile> files(OpeningId opening) {
        return company.convene().bean(Candidacies.class).open().stream()
                .filter(file -> file.opening().id().equals(opening))
                .toList();
    }
}
