package dev.convene.bench;

import dev.convene.sandbox.slack.LocalSlack;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Sets the company up in Slack, and does once what the load does again and again. */
final class AckScript {

    private static final int INVITATIONS = 8;

    private final LocalSlack slack;
    private final SlackFront front;
    private final Person recruiter;

    AckScript(LocalSlack slack, SlackFront front) {
        this.slack = slack;
        this.front = front;
        this.recruiter = slack.as(BenchWorkspace.RECRUITER);
    }

    /** The bodies of the requests, by what they do. */
    List<List<String>> record() {
        setUp();
        open();
        var accepts = new ArrayList<String>();
        for (var each = 0; each < INVITATIONS; each++) {
            accepts.add(front.during(invitation(each)));
        }
        var help = front.during(() -> recruiter.types("/interview help"));
        var opens = front.during(() -> recruiter.types("/interview candidate"));
        var form = filled("Bench " + SlackRequests.MARK, SlackRequests.MARK);
        var adds = front.during(() -> accepted(form));
        return List.of(List.of(help), List.of(opens), accepts, List.of(adds));
    }

    private void setUp() {
        var admin = slack.as(BenchWorkspace.ADMIN);
        admin.types("/interview settings");
        var settings = admin.modalCalled("settings")
                .fill("settings-company", "Example company")
                .pickUsers("settings-recruiters", BenchWorkspace.RECRUITER)
                .choose("settings-language", "en")
                .choose("settings-zone", "Europe/Paris")
                .pickConversation("settings-channel", slack.channelId("recruiting"));
        admin.modal(modal -> modal.says("Convene is in this channel, and it is private."));
        accepted(settings);
    }

    private void open() {
        recruiter.types("/interview opening");
        accepted(recruiter
                .modalCalled("create-opening")
                .fill("opening-title", "Backend developer")
                .choose("opening-process", "developer")
                .pickUsers("opening-manager", BenchWorkspace.MANAGER)
                .fill("opening-video", "https://meet.example.com/developer"));
    }

    private Modal filled(String name, String mark) {
        return recruiter
                .modalCalled("add-candidate")
                .choose("candidate-opening", "Backend developer")
                .fill("candidate-name", name)
                .fill("candidate-email", mark + "@example.com")
                .choose("candidate-language", "en");
    }

    /** A candidate, and an interview to which the recruiter is invited; returns the press that accepts. */
    private Runnable invitation(int number) {
        var name = "Candidate " + (char) ('A' + number);
        recruiter.types("/interview candidate");
        accepted(filled(name, "candidate-" + number));
        recruiter
                .waitForMessage(message -> message.says(name) && message.offers("schedule"))
                .clicks("schedule");
        var form = recruiter.modalCalled("schedule");
        form.choose("schedule-seat:0.0", BenchWorkspace.RECRUITER)
                .pickDate("schedule-date", LocalDate.now(ZoneOffset.UTC).plusDays(2 + number))
                .pickTime("schedule-time", LocalTime.of(14, 0));
        accepted(form);
        var asked = recruiter.waitForMessage(message -> message.says(name) && message.offers("accept-invitation"));
        return () -> asked.clicks("accept-invitation");
    }

    private static void accepted(Modal form) {
        var submitted = form.submit();
        if (!submitted.accepted()) throw new AssertionError("Refused: " + submitted.errors() + submitted.result());
    }
}
