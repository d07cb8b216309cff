package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.testing.People;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

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
        return begins(company, opening, name, name);
    }

    /** @param mark the part of the name by which messages about the candidate are known */
    static Way begins(Company company, String opening, String name, String mark) {
        var way = new Way(company, mark);
        way.recruiter.types("/interview candidate");
        Company.accepted(way.recruiter
                .modalCalled("add-candidate")
                .choose("candidate-opening", opening)
                .fill("candidate-name", name)
                .fill("candidate-email", mark.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com")
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
        return isScheduled(told(People.RECRUITER, "schedule"), start, panel);
    }

    /** From a message that offers to. */
    Meeting isScheduled(Shown message, Instant start, String... panel) {
        message.clicks("schedule");
        return book(recruiter.modalCalled("schedule"), start, panel);
    }

    /** The first stage, where the recruiter is alone with the candidate, judges and lets them go on in one form. */
    void firstTalkGoesWell() {
        var talk = isScheduled(company.calendar().daysAhead(1, 9), People.RECRUITER);
        talk.isAcceptedByAll().letterIsSent().ends();
        Company.accepted(talk.card(People.RECRUITER).choose("decision", "NEXT"));
        recruiter.modalCalled("decided").close();
    }

    /** The candidate no longer wants to, and the recruiter notes it. */
    void withdraws() {
        opensSheet(People.RECRUITER).clicks("sheet-more", "Candidate withdraws");
        Company.accepted(recruiter.modalCalled("withdraw").fill("withdraw-reason", "Stays where they are"));
        recruiter
                .modal(sheet -> sheet.callbackId().equals("sheet") && sheet.says("withdrew"))
                .close();
    }

    /** The name of the channel in which its panels arrange themselves; waits for it. */
    String room() {
        return await().until(this::rooms, Predicate.not(List::isEmpty)).getFirst();
    }

    private List<String> rooms() {
        return recruiter.channels().stream()
                .filter(channel -> channel.startsWith("interview-"))
                .filter(channel ->
                        recruiter.channel(channel).messages().stream().anyMatch(one -> one.says(name)))
                .toList();
    }

    /** How many messages about the candidate begin like this for this member. */
    long countOf(String member, String beginning) {
        return company.as(member).dm().messages().stream()
                .filter(message -> message.says(name) && message.text().startsWith(beginning))
                .count();
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
        recruiter.types("/interview schedule");
        var form = recruiter.modalWith("choose-stage");
        var visit = form.search("choose-stage", name).stream()
                .filter(option -> option.toString().contains(stage))
                .findFirst()
                .orElseThrow();
        Company.accepted(form.choose("choose-stage", visit.at("/text/text").asString()));
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
        told(People.RECRUITER, "complete-offer-step", "Done: " + step).clicks("complete-offer-step");
    }
}
