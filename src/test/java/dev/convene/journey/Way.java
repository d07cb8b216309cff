package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.testing.People;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** One candidate's way through a process: what the recruiter, the panel and whoever decides do for it. */
final class Way {

    private final Company company;
    private final Person recruiter;
    private final String name;

    private Way(Company company, String name) {
        this.company = company;
        this.recruiter = company.as(People.RECRUITER);
        this.name = name;
    }

    /** The recruiter adds them. */
    static Way begins(Company company, String opening, String name) {
        var way = new Way(company, name);
        way.recruiter.types("/interview candidate");
        Company.accepted(way.recruiter
                .modalCalled("add-candidate")
                .choose("candidate-opening", opening)
                .fill("candidate-name", name)
                .fill("candidate-email", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com")
                .choose("candidate-language", "en"));
        return way;
    }

    Company company() {
        return company;
    }

    String name() {
        return name;
    }

    /** What this member was told about the candidate and can still act on in this way; waits for it. */
    Shown told(String member, String action) {
        return company.as(member).waitForMessage(message -> message.says(name) && message.offers(action));
    }

    /** What this member was told about the candidate in these words; waits for it. */
    Shown told(String member, String action, String words) {
        return company.as(member)
                .waitForMessage(message -> message.says(name) && message.offers(action) && message.says(words));
    }

    /** Whether such a message stands there now. */
    boolean isTold(String member, String action) {
        return company.as(member).dm().messages().stream()
                .anyMatch(message -> message.says(name) && message.offers(action));
    }

    /** The recruiter books the stage that is next, and the panel is asked. The panel is listed seat by seat. */
    Meeting isScheduled(Instant start, String... panel) {
        told(People.RECRUITER, "schedule").clicks("schedule");
        return book(recruiter.modalCalled("schedule"), start, panel);
    }

    void targetTeamIsChosen(String team) {
        told(People.RECRUITER, "choose-team").clicks("choose-team");
        Company.accepted(recruiter.modalCalled("choose-team").choose("target-team", team));
    }

    Modal opensSheet(String member) {
        told(member, "open-candidacy").clicks("open-candidacy");
        return company.as(member).modalCalled("sheet");
    }

    /** The recruiter books a visit beside the stages. */
    Meeting visits(String stage, Instant start, String... hosts) {
        recruiter.types("/interview schedule " + name);
        var form = recruiter.modal(
                modal -> modal.has("choose-stage") || modal.callbackId().equals("schedule"));
        if (form.has("choose-stage")) {
            var visit = form.search("choose-stage", name).stream()
                    .filter(option -> option.toString().contains(stage))
                    .findFirst()
                    .orElseThrow();
            Company.accepted(form.choose("choose-stage", visit.at("/text/text").asString()));
        }
        return book(recruiter.modalCalled("schedule"), start, hosts);
    }

    private Meeting book(Modal form, Instant start, String... panel) {
        var seats = form.blockIds().stream()
                .filter(block -> block.startsWith("schedule-seat:"))
                .toList();
        assertThat(seats).hasSize(panel.length);
        for (var seat = 0; seat < panel.length; seat++) {
            form.choose(seats.get(seat), panel[seat]);
        }
        var there = LocalDateTime.ofInstant(start, Calendar.PARIS);
        form.pickDate("schedule-date", there.toLocalDate()).pickTime("schedule-time", there.toLocalTime());
        var minutes = Long.parseLong(form.value("schedule-length").asString());
        Company.accepted(form);
        return new Meeting(this, start, start.plusSeconds(60 * minutes), List.of(panel));
    }

    /** Whoever may decides after a stage. */
    void isDecided(String decider, String kind, String reason) {
        told(decider, "decide").clicks("decide");
        var form = company.as(decider).modalCalled("decide-form").choose("decision", kind);
        if (!reason.isEmpty()) {
            form.fill("decision-reason", reason);
        }
        Company.accepted(form);
        company.as(decider).modalCalled("decided").close();
    }

    void goesOn(String decider) {
        isDecided(decider, "NEXT", "");
    }

    /** The recruiting channel reads it in one line. */
    Shown isToldToRecruiters(String words) {
        return recruiter
                .channel("recruiting")
                .waitForMessage(message -> message.says(name) && message.says(words) && !message.ephemeral());
    }

    /** The next step of the offer is done. */
    void offerStep(String step) {
        told(People.RECRUITER, "complete-offer-step", step).clicks("complete-offer-step");
    }
}
