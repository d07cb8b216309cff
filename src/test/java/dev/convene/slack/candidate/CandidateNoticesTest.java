package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.HOLD;
import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.candidate.DecisionKind.NOT_RETAINED;
import static dev.convene.slack.candidate.RecruitingScenario.MANAGER;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static dev.convene.slack.candidate.RecruitingScenario.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.panel.FillTeam;
import dev.convene.process.Mode;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CandidateNoticesTest {

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
    void aStageToScheduleIsToldOnceAndTheButtonsGoWhenItIsBooked() {
        var candidacy = company.candidate(company.opening("Booked post"), "Lin", Set.of());
        var mine = says(company.recruiter().dm(), "Lin", "Booked post");
        assertThat(mine.text()).doesNotContain("Lin");
        assertThat(mine.actions()).containsExactly("schedule", "open-candidacy");
        says(company.convene().as(People.OTHER_RECRUITER).dm(), "Lin", "est à planifier");

        book(candidacy);

        gone(mine, "schedule");
        assertThat(mine.words()).contains("is booked for");
    }

    @Test
    void aDecisionIsOneLineInTheRecruitingChannelAndTheNextStageIsToldToRecruiters() {
        var candidacy = company.candidate(company.opening("Decided post"), "Noor", Set.of());
        var toSchedule = says(company.recruiter().dm(), "Noor", "is to be scheduled");
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);

        var line = says(company.channel(), "Noor", "on to");
        assertThat(line.words()).contains("Decided post", "<@" + People.RECRUITER + ">");
        assertThat(line.text()).doesNotContain("Noor").doesNotContain("on to");
        assertThat(line.actions()).containsExactly("open-candidacy");
        gone(toSchedule, "schedule");
        company.recruiter()
                .dm()
                .waitForMessage(one -> one.says("Noor") && one.says("perational") && one.offers("schedule"));

        line.clicks("open-candidacy");
        var sheet = company.recruiter().modal(modal -> modal.title().equals("Candidate"));
        assertThat(sheet.words()).contains("stage 2 of 4", "added by", "on to");
        sheet.close();
    }

    @Test
    void whatIsOnHoldCanBeResumedFromItsLine() {
        var candidacy = company.candidate(company.opening("Held post"), "Kim", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", HOLD);
        var line = says(company.channel(), "Kim", "on hold");

        line.clicks("resume-candidacy");

        gone(line, "resume-candidacy");
        assertThat(status(candidacy)).isEqualTo(CandidacyStatus.ACTIVE);
    }

    @Test
    void somebodyWhoMayNotIsRefusedKindlyAndNothingIsDone() {
        var candidacy = company.candidate(company.opening("Guarded post"), "Ada", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", HOLD);
        var admin = company.convene().as(People.ADMIN).channel("recruiting");
        var line = says(admin, "Ada", "on hold");

        line.clicks("resume-candidacy");
        admin.waitForMessage(message -> message.ephemeral() && message.says("Only recruiters"));
        line.clicks("open-candidacy");
        assertThat(company.convene()
                        .as(People.ADMIN)
                        .modal(modal -> modal.says("see candidates"))
                        .words())
                .doesNotContain("Ada");
        assertThat(status(candidacy)).isEqualTo(CandidacyStatus.ON_HOLD);
    }

    @Test
    void aWithdrawalIsNotedFromTheSheet() {
        var candidacy = company.candidate(company.opening("Left post"), "Sam", Set.of());
        var recruiter = company.recruiter();
        says(recruiter.dm(), "Sam", "Left post").clicks("open-candidacy");
        recruiter.modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", "Candidate withdraws");
        recruiter
                .modalWith("withdraw-reason")
                .fill("withdraw-reason", "Another <offer>")
                .submit();

        var sheet = recruiter.modal(modal -> modal.title().equals("Candidate") && modal.says("withdrew"));
        assertThat(sheet.words()).contains("withdrawn", "Another &lt;offer&gt;");
        sheet.close();
        says(company.channel(), "Sam", "withdrew");
        assertThat(status(candidacy)).isEqualTo(CandidacyStatus.WITHDRAWN);
    }

    @Test
    void anOfferIsTakenStepByStepUntilHired() {
        var candidacy = company.candidate(company.opening("Offered post"), "Ines", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        company.decide(MANAGER, candidacy, "operational", NEXT);
        company.decide(MANAGER, candidacy, "managerial", NEXT);
        var offer =
                company.recruiter().dm().waitForMessage(one -> one.says("Ines") && one.offers("complete-offer-step"));

        offer.clicks("complete-offer-step");
        says(company.channel(), "Ines", "Contract proposed");
        await().untilAsserted(
                        () -> assertThat(offer.words()).contains("Contract proposed: done", "Done: Contract signed"));
        offer.clicks("complete-offer-step");

        gone(offer, "complete-offer-step");
        says(company.channel(), "Ines", "hired");
        assertThat(status(candidacy)).isEqualTo(CandidacyStatus.HIRED);
    }

    @Test
    void theTargetTeamIsChosenWhereTheStageNeedsIt() {
        var candidacy = company.candidate(company.opening("Team post"), "Uma", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        company.decide(MANAGER, candidacy, "operational", NEXT);
        var recruiter = company.recruiter();
        var told = recruiter.dm().waitForMessage(one -> one.says("Uma") && one.offers("choose-team"));
        told.clicks("choose-team");
        recruiter.modal(modal -> modal.says("/interview pool")).close();

        company.convene().bean(FillTeam.class).fill(new MemberId(People.ADMIN), "Check & out", null, Set.of());
        told.clicks("choose-team");
        recruiter.modalWith("target-team").choose("target-team", "Check & out").submit();

        gone(told, "choose-team");
        assertThat(file(candidacy).candidacy().targetTeam()).isPresent();
    }

    @Test
    void whoIsKeptAwayLearnsNothingAndTheChannelTheyReadNeither() {
        var away = Set.of(new MemberId(People.OTHER_RECRUITER));
        var candidacy = company.candidate(company.opening("Quiet post"), "Quinn", away);
        company.decide(RECRUITER, candidacy, "getting-to-know", NOT_RETAINED);

        says(company.recruiter().dm(), "Quinn", "not retained");
        var other = company.convene().as(People.OTHER_RECRUITER);
        assertThat(other.dm().messages()).noneMatch(message -> message.says("Quinn"));
        assertThat(company.channel().messages()).noneMatch(message -> message.says("Quinn"));
    }

    @Test
    void withoutARecruitingChannelEachRecruiterIsTold() {
        var candidacy = company.candidate(company.opening("Channelless post"), "Rosa", Set.of());
        company.withoutChannel(() -> company.decide(RECRUITER, candidacy, "getting-to-know", NEXT));

        says(company.recruiter().dm(), "Rosa", "on to");
        says(company.convene().as(People.OTHER_RECRUITER).dm(), "Rosa", "passage à");
        assertThat(company.channel().messages()).noneMatch(message -> message.says("Rosa"));
    }

    private static void book(CandidacyId candidacy) {
        var when = new Booking.When(
                Instant.now().plus(Duration.ofDays(3)), Duration.ofHours(1), ZoneId.of("Europe/Paris"));
        var booking = new Booking(
                candidacy,
                new StageKey("getting-to-know"),
                when,
                List.of(new Placement(0, RECRUITER)),
                new Venue(Mode.VIDEO, null, null),
                Telling.WHEN_ALL_ACCEPTED);
        assertThat(company.convene().bean(BookInterview.class).book(RECRUITER, booking))
                .isInstanceOf(Booking.Outcome.Booked.class);
    }

    private static void gone(Shown message, String action) {
        await().untilAsserted(() -> assertThat(message.actions()).doesNotContain(action));
    }

    private static CandidacyStatus status(CandidacyId candidacy) {
        return file(candidacy).candidacy().standing().status();
    }

    private static CandidacyFile file(CandidacyId candidacy) {
        return company.convene().bean(Candidacies.class).require(candidacy);
    }
}
