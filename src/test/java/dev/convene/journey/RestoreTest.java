package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.sandbox.slack.Fault;
import dev.convene.sandbox.slack.Shown;
import dev.convene.testing.Line;
import dev.convene.testing.OperationsPage;
import dev.convene.testing.People;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database is lost, and a backup takes its place that is older than what stands in Slack. */
class RestoreTest {

    private static final String NAME = "Perpetua Lind";
    private static final String LATER = "Crispin Vale";

    private final Company company = Company.atWork(Line.HTTP);

    @AfterEach
    void end() {
        company.close();
    }

    @Test
    void whatStandsInSlackAlreadyIsFoundThereAndWhatTheBackupDoesNotKnowIsSaidKindly() {
        company.opens("Backend developer", "developer", People.MANAGER);
        var way = Way.begins(company, "Backend developer", NAME);
        var offer = way.told(People.RECRUITER, "schedule");
        company.isQuiet();
        company.slack().faults().next("chat.postMessage", Fault.rateLimited(2), 1);
        var talk = way.isScheduled(offer, company.calendar().daysAhead(1, 14), People.RECRUITER);
        var backup = company.backup();

        talk.isAcceptedByAll().morningIsAnnouncedTo(People.RECRUITER);
        var unknown = Way.begins(company, "Backend developer", LATER).told(People.RECRUITER, "schedule");
        company.calendar().reach(talk.start().minus(Duration.ofHours(1)));
        company.isQuiet();
        var before = posted();

        company.isRestoredFrom(
                backup, OperationsPage.read().sql("Backup and restore"), "--convene.delivery=look-first");
        company.isQuiet();

        assertThat(posted()).isEqualTo(before);
        unknown.clicks("schedule");
        company.slack().settings().loadingViews(modal -> modal.says("One moment"));
        company.as(People.RECRUITER)
                .modal(modal -> modal.says("no longer there"))
                .close();
        talk.isAcceptedByAll().beginsSoonFor(People.RECRUITER);
        Way.begins(company, "Backend developer", LATER).told(People.RECRUITER, "schedule");
    }

    /** By conversation and moment: what is updated stays the same, what comes twice is there twice. */
    private List<String> posted() {
        return Stream.concat(
                        company.slack().members().stream()
                                .flatMap(member -> company.as(member).dm().messages().stream()
                                        .map(message -> member + " " + message.ts())),
                        company.as(People.RECRUITER).channel("recruiting").messages().stream()
                                .map(Shown::ts))
                .toList();
    }
}
