package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.slack.candidate.RecruitingScenario.MANAGER;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static dev.convene.slack.candidate.RecruitingScenario.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.DecisionKind;
import dev.convene.panel.FillPool;
import dev.convene.process.Mode;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Modal;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.InterviewStatus;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever puts a candidacy on hold says what becomes of what is booked; whoever resumes it is told what stands. */
class OnHoldTest {

    private static RecruitingScenario company;
    private static int booked;

    @BeforeAll
    static void start() {
        company = new RecruitingScenario();
        pool("recruiters", Set.of(RECRUITER));
        pool("product-owners", Set.of(new MemberId(People.PRODUCT_OWNER)));
        pool("developers", Set.of(new MemberId(People.DEVELOPER), new MemberId(People.SECOND_DEVELOPER)));
    }

    @AfterAll
    static void end() {
        company.close();
    }

    @Test
    void whatIsBookedIsCancelledUnlessItIsSaidToStand() {
        var candidacy = company.candidate(company.opening("Cleared post"), "Holda", Set.of());
        var here = booked(candidacy, "getting-to-know", List.of(seat(0, RECRUITER.value())));
        var ahead = booked(candidacy, "operational", panel());

        var decided = hold("Holda", "");

        assertThat(decided.words()).contains("Nothing is booked while it is on hold");
        decided.close();
        assertThat(status(here)).isEqualTo(InterviewStatus.CANCELLED);
        assertThat(status(ahead)).isEqualTo(InterviewStatus.CANCELLED);
        assertThat(resumed("Holda")).contains("Nothing is booked");
    }

    @Test
    void whatIsKeptStandsAndIsNamedWhenItGoesOn() {
        var candidacy = company.candidate(company.opening("Kept on hold"), "Holger", Set.of());
        var ahead = booked(candidacy, "operational", panel());

        var decided = hold("Holger", "keep");

        assertThat(decided.words()).contains("1 interview stays booked meanwhile");
        decided.close();
        assertThat(status(ahead)).isEqualTo(InterviewStatus.PROPOSED);
        assertThat(resumed("Holger"))
                .contains("Booked: Operational interview with the team")
                .doesNotContain("Holger");
    }

    @Test
    void nothingIsAskedWhereNothingIsBooked() {
        var candidacy = company.candidate(company.opening("Empty on hold"), "Hollis", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        company.convene().as(MANAGER.value()).types("/interview decide hollis");

        var form = company.convene().as(MANAGER.value()).modalWith("decision");
        assertThat(form.has("decision-booked")).isFalse();
        form.close();
    }

    private static Modal hold(String name, String booked) {
        var recruiter = company.recruiter();
        recruiter.types("/interview decide " + name);
        var form = recruiter.modalWith("decision-booked");
        form.choose("decision", DecisionKind.HOLD.name()).fill("decision-reason", "Budget");
        if (!booked.isEmpty()) {
            form.choose("decision-booked", booked);
        }
        form.submit();
        return recruiter.modalCalled("decided");
    }

    private static String resumed(String name) {
        var before = company.recruiter().ephemerals().size();
        says(company.channel(), name, "on hold").clicks("resume-candidacy");
        return company.channel()
                .waitForMessage(message -> message.ephemeral()
                        && company.recruiter().ephemerals().size() > before
                        && message.says("goes on where it stood"))
                .words();
    }

    private static InterviewStatus status(InterviewId interview) {
        return company.convene()
                .bean(Interviews.class)
                .require(interview)
                .interview()
                .status();
    }

    /** Nobody is in two places: each on a day of their own. */
    private static InterviewId booked(CandidacyId candidacy, String stage, List<Placement> panel) {
        var when = new Booking.When(
                Instant.now().plus(Duration.ofDays(3 + ++booked)), Duration.ofHours(1), ZoneId.of("Europe/Paris"));
        var booking = new Booking(
                candidacy,
                new StageKey(stage),
                when,
                panel,
                new Venue(Mode.VIDEO, null, null),
                Telling.WHEN_ALL_ACCEPTED,
                "whoever is there");
        var outcome = company.convene().bean(BookInterview.class).book(RECRUITER, booking);
        return ((Booking.Outcome.Booked) outcome).interview();
    }

    private static List<Placement> panel() {
        return List.of(seat(0, People.PRODUCT_OWNER), seat(1, People.DEVELOPER), seat(1, People.SECOND_DEVELOPER));
    }

    private static Placement seat(int rule, String member) {
        return new Placement(rule, new MemberId(member));
    }

    private static void pool(String pool, Set<MemberId> members) {
        company.convene().bean(FillPool.class).fill(RECRUITER, new PoolKey(pool), members);
    }
}
