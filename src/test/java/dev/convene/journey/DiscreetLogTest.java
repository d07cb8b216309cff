package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.sandbox.slack.Fault;
import dev.convene.sandbox.slack.Modal;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What goes wrong says in the log what and where, and nothing of whom it is about. */
@ExtendWith(OutputCaptureExtension.class)
class DiscreetLogTest {

    private static final String NAME = "Isadora Fenwick";

    @Test
    void theLogHoldsNoCandidateNoBodyAndNoSecret(CapturedOutput log) {
        try (var company = Company.atWork(Line.HTTP)) {
            company.opens("Backend developer", "developer", People.MANAGER);
            aRowIsRefusedWhoseRefusalQuotesIt(company);
            var way = Way.begins(company, "Backend developer", NAME);
            slackRefusesAMessageAndBreaksOnAnother(company, way);
            await().until(() -> log.getAll().contains("gave up"));
        }

        assertThat(log.getAll())
                .contains("Slack is connected", "Failed, reference", "gave up")
                .doesNotContain("Isadora", "Fenwick", "fenwick@example.com")
                .doesNotContain("xoxb-", "xapp-", "payload=", "\"view\"", "trigger_id", "response_url");
    }

    private static void aRowIsRefusedWhoseRefusalQuotesIt(Company company) {
        company.database("alter table candidates add constraint nobody check (name <> '" + NAME + "')");
        var recruiter = company.as(People.RECRUITER);
        recruiter.types("/interview candidate");
        assertThat(filled(recruiter.modalCalled("add-candidate"))
                        .submit()
                        .errors()
                        .toString())
                .contains("reference: ");
        company.database("alter table candidates drop constraint nobody");
        recruiter.modalCalled("add-candidate").close();
    }

    private static Modal filled(Modal form) {
        return form.choose("candidate-opening", "Backend developer")
                .fill("candidate-name", NAME)
                .fill("candidate-email", "isadora.fenwick@example.com")
                .choose("candidate-language", "en");
    }

    private static void slackRefusesAMessageAndBreaksOnAnother(Company company, Way way) {
        var message = way.told(People.RECRUITER, "schedule");
        company.slack().faults().next("chat.postMessage", Fault.error("msg_too_long"), 1);
        way.isScheduled(message, company.calendar().daysAhead(1, 14), People.RECRUITER);
        company.slack().faults().next("views.open", Fault.SERVER_ERROR, 1);
        company.as(People.RECRUITER).types("/interview candidate " + NAME);
    }
}
