package dev.convene.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Shown;
import dev.convene.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** One interview or visit of a candidate, from the invitations to the cards. */
final class Meeting {

    private final Way way;
    private final List<String> panel;
    private Instant start;
    private Instant end;

    Meeting(Way way, Instant start, Instant end, List<String> panel) {
        this.way = way;
        this.start = start;
        this.end = end;
        this.panel = new ArrayList<>(panel);
    }

    /** Each answers in the invitation, which then stays as a short record. */
    Meeting isAccepted(String... members) {
        for (var member : members) {
            var invitation = way.told(member, "accept-invitation");
            invitation.clicks("accept-invitation");
            var record = way.told(member, "change-answer");
            assertThat(record.ts()).isEqualTo(invitation.ts());
            assertThat(record.actions()).doesNotContain("accept-invitation", "decline-invitation");
        }
        return this;
    }

    Meeting isAcceptedByAll() {
        return isAccepted(panel.toArray(String[]::new));
    }

    Meeting isDeclined(String member) {
        way.told(member, "decline-invitation").clicks("decline-invitation");
        Company.accepted(way.company().as(member).modalCalled("decline").choose("decline-reason", "NOT_AT_THAT_TIME"));
        way.told(member, "change-answer");
        return this;
    }

    /** The recruiter asks somebody else instead. */
    Meeting isReplaced(String leaving, String newcomer) {
        var recruiter = way.company().as(People.RECRUITER);
        way.told(People.RECRUITER, "replace-panelist").clicks("replace-panelist");
        Company.accepted(recruiter.modalCalled("replace").choose("replace-newcomer", newcomer));
        panel.set(panel.indexOf(leaving), newcomer);
        return this;
    }

    /** The recruiter copies the letter, sends it by other means, and says so. */
    Meeting letterIsSent() {
        var recruiter = way.company().as(People.RECRUITER);
        var letter = way.told(People.RECRUITER, "letter-text");
        letter.clicks("letter-text");
        var text = recruiter.modalCalled("letter-text");
        assertThat(text.value("letter-body:0").asString()).contains(way.name());
        Company.accepted(text);
        recruiter.waitForMessage(message -> message.ts().equals(letter.ts()) && !message.offers("letter-sent"));
        return this;
    }

    /** The morning comes: who reads English is told what the day brings. */
    Meeting morningIsAnnouncedTo(String member) {
        var day = start.atZone(Calendar.PARIS).toLocalDate();
        way.company()
                .calendar()
                .reach(day.atTime(LocalTime.of(8, 0)).atZone(Calendar.PARIS).toInstant());
        way.company()
                .as(member)
                .waitForMessage(message -> message.text().contains(" today") && message.says(way.name()));
        return this;
    }

    /** A quarter of an hour before, who reads English is told where to go. */
    Meeting beginsSoonFor(String member) {
        way.company().calendar().reach(start.minus(Duration.ofMinutes(15)));
        way.company()
                .as(member)
                .waitForMessage(message -> message.text().startsWith("Soon: ") && message.says(way.name()));
        return this;
    }

    /** It ends, and everybody on the panel is asked for a card. */
    Meeting ends() {
        way.company().calendar().reach(end);
        return this;
    }

    Instant start() {
        return start;
    }

    /** The recruiter gives it another time; everybody is asked again, by a message of its own. */
    Meeting isMoved(Instant newStart) {
        way.told(People.RECRUITER, "move-interview").clicks("move-interview");
        var there = LocalDateTime.ofInstant(newStart, Calendar.PARIS);
        Company.accepted(way.company()
                .as(People.RECRUITER)
                .modalCalled("move")
                .pickDate("move-date", there.toLocalDate())
                .pickTime("move-time", there.toLocalTime()));
        end = newStart.plus(Duration.between(start, end));
        start = newStart;
        return this;
    }

    void isCancelled() {
        way.told(People.RECRUITER, "cancel-interview").clicks("cancel-interview");
        Company.accepted(way.company().as(People.RECRUITER).modalCalled("cancel"));
    }

    /** The invitation says that nothing is left to do. */
    void isCalledOffFor(String member) {
        way.company()
                .as(member)
                .waitForMessage(message -> message.says(way.name())
                        && (message.says("It was cancelled") || message.says("Annulé"))
                        && message.actions().isEmpty());
    }

    /** Hands a card in; what it says is told to nobody. */
    Modal card(String member) {
        way.told(member, "write-card").clicks("write-card");
        var form = way.company().as(member).modalCalled("card");
        form.choose("recommendation", "RATHER_YES").fill("summary", Traces.secretOf(member));
        form.blockIds().stream()
                .filter(block -> block.startsWith("criterion:"))
                .forEach(block -> form.choose(block, "3"));
        return form.fill("notes", Traces.secretOf(member) + " at length");
    }

    Meeting isJudgedBy(String member) {
        Company.accepted(card(member));
        way.company().as(member).modalCalled("card-done").close();
        return this;
    }

    Meeting isJudgedByAll() {
        panel.forEach(this::isJudgedBy);
        return this;
    }

    Shown asksForCard(String member) {
        return way.told(member, "write-card");
    }
}
