package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.candidate.DecisionKind.NOT_RETAINED;
import static dev.convene.slack.candidate.RecruitingScenario.MANAGER;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static dev.convene.slack.candidate.RecruitingScenario.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.Standing;
import dev.convene.candidate.Undo;
import dev.convene.candidate.Undoable;
import dev.convene.panel.FillPool;
import dev.convene.process.Mode;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.AnswerInvitation;
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
import dev.convene.testing.ShiftedClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What was done by mistake is taken back within ten minutes, as long as nobody has built on it. */
class UndoTest {

    private static RecruitingScenario company;
    private static int booked;

    /** No annotation of its own: it would be scanned into every other test. */
    static class MovedClock {

        @Bean
        @Primary
        ShiftedClock movedClock() {
            return new ShiftedClock();
        }
    }

    @BeforeAll
    static void start() {
        company = new RecruitingScenario(MovedClock.class);
        pool("product-owners", People.PRODUCT_OWNER);
        pool("developers", People.DEVELOPER, People.SECOND_DEVELOPER);
    }

    @AfterAll
    static void end() {
        company.close();
    }

    @AfterEach
    void now() {
        company.convene().bean(ShiftedClock.class).goAhead(Duration.ZERO);
    }

    @Test
    void aWithdrawalTakenBackLeavesEverythingAsItWas() {
        var candidacy = company.candidate(company.opening("Undone withdrawal"), "Ulla", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var interview = booked(candidacy, Telling.WHEN_ALL_ACCEPTED);
        company.convene().bean(AnswerInvitation.class).accept(new MemberId(People.DEVELOPER), interview);
        var before = standing(candidacy);
        var developer = company.convene().as(People.DEVELOPER);
        var invitation = developer.dm().waitForMessage(one -> one.says("Ulla") && one.says("You accepted"));

        withdraw("Ulla", "on to");
        var line = says(company.channel(), "Ulla", "withdrew");
        await().untilAsserted(() -> assertThat(invitation.words()).contains("It was cancelled"));
        var told = told("Noted", "undo");
        assertThat(told.words()).doesNotContain("Ulla");
        told.clicks("undo");

        await().untilAsserted(() -> assertThat(company.recruiter().ephemerals())
                .anyMatch(message -> message.says("Undone. The candidacy for *Undone withdrawal*")));
        assertThat(standing(candidacy)).isEqualTo(before);
        await().untilAsserted(() -> assertThat(invitation.words()).contains("You accepted"));
        await().untilAsserted(() -> assertThat(line.words()).contains("undone", "withdrew"));
        assertThat(panel(interview)).containsExactly(Answer.ASKED, Answer.ACCEPTED, Answer.ASKED);
        assertThat(sheet("Ulla", "on to")).contains("undone by", "withdrew", "awaiting answers");
    }

    @Test
    void aDecisionIsUndoneFromTheSheetAndCanBeTakenAnew() {
        var candidacy = company.candidate(company.opening("Undone decision"), "Ugo", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NOT_RETAINED);
        var line = says(company.channel(), "Ugo", "not retained");
        line.clicks("open-candidacy");
        var recruiter = company.recruiter();

        recruiter.modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", "Undo what you just did");

        recruiter
                .modal(modal -> modal.title().equals("Candidate") && modal.says("undone by"))
                .close();
        await().untilAsserted(() -> assertThat(line.words()).contains("undone"));
        assertThat(standing(candidacy).status()).isEqualTo(CandidacyStatus.ACTIVE);
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        assertThat(standing(candidacy).stage()).isEqualTo(new StageKey("operational"));
    }

    @Test
    void whoeverWasAddedByMistakeIsGoneAgain() {
        company.opening("Undone adding");
        var recruiter = company.convene().as(People.OTHER_RECRUITER);
        recruiter.types("/entretien candidat undone adding");
        recruiter
                .modalWith("candidate-name")
                .fill("candidate-name", "Ursin")
                .fill("candidate-email", "ursin@example.com")
                .submit();
        var added = recruiter.waitForMessage(message -> message.ephemeral() && message.offers("undo"));

        added.clicks("undo");

        await().untilAsserted(() -> assertThat(recruiter.ephemerals())
                .anyMatch(message -> message.says("personne n’a été ajouté à *Undone adding*")));
        assertThat(company.convene().bean(Candidacies.class).knownAs("ursin@example.com"))
                .isEmpty();
        await().untilAsserted(() -> assertThat(recruiter.dm().messages()).noneMatch(message -> message.says("Ursin")));
    }

    @Test
    void aSkippedStageIsNotUndoneOnceSomebodyHasBooked() {
        var candidacy = company.candidate(company.opening("Built upon"), "Udo", Set.of());
        says(company.recruiter().dm(), "Udo", "Built upon").clicks("open-candidacy");
        var recruiter = company.recruiter();
        recruiter.modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", "Skip this stage");
        recruiter
                .modalWith("skip-stage-because")
                .fill("skip-stage-because", "Met before")
                .submit();
        recruiter.modal(modal -> modal.title().equals("Candidate")).close();
        var told = told("Skipped", "undo");
        booked(candidacy, Telling.WHEN_ALL_ACCEPTED);
        var before = standing(candidacy);

        told.clicks("undo");

        await().untilAsserted(() ->
                assertThat(recruiter.ephemerals()).anyMatch(message -> message.says("somebody has acted on it since")));
        assertThat(standing(candidacy)).isEqualTo(before);
    }

    @Test
    void afterTenMinutesItIsTooLateAndSomebodyElseCannot() {
        var candidacy = company.candidate(company.opening("Too late"), "Uwe", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var undo = company.convene().bean(Undo.class);
        var act = undo.offered(RECRUITER, candidacy).map(Undoable::entry).orElseThrow();
        assertThat(undo.offered(MANAGER, candidacy)).isEmpty();
        assertThat(undo.undo(MANAGER, candidacy, act)).isEqualTo(new Undo.Outcome.NotYours());

        company.convene().bean(ShiftedClock.class).goAhead(Duration.ofMinutes(11));

        assertThat(undo.offered(RECRUITER, candidacy)).isEmpty();
        assertThat(undo.undo(RECRUITER, candidacy, act)).isEqualTo(new Undo.Outcome.TooLate());
        assertThat(standing(candidacy).stage()).isEqualTo(new StageKey("operational"));
    }

    @Test
    void anInterviewCancelledByMistakeTakesPlaceAfterAll() {
        var candidacy = company.candidate(company.opening("Undone cancelling"), "Uma", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var interview = booked(candidacy, Telling.NOW);
        var developer = company.convene().as(People.SECOND_DEVELOPER);
        var invitation = developer.dm().waitForMessage(one -> one.says("Uma") && one.offers("accept-invitation"));
        var recruiter = company.recruiter();
        recruiter.types("/interview cancel Uma");
        recruiter.modalCalled("cancel").submit();
        await().untilAsserted(() -> assertThat(invitation.actions()).isEmpty());
        var told = told("Undone cancelling", "undo-cancel");

        told.clicks("undo-cancel");

        await().untilAsserted(() -> assertThat(invitation.actions()).contains("accept-invitation"));
        assertThat(status(interview)).isEqualTo(InterviewStatus.CONFIRMED);
        await().untilAsserted(() ->
                assertThat(recruiter.ephemerals()).anyMatch(message -> message.says("takes place as before")));
    }

    @Test
    void anInterviewWhoseTimeWasGivenAwayStaysCancelled() {
        var candidacy = company.candidate(company.opening("Given away"), "Uri", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var interview = booked(candidacy, Telling.NOW);
        withdraw("Uri", "on to");
        var told = told("Noted", "undo");
        var other = company.candidate(company.opening("Taken by"), "Ute", Set.of());
        company.decide(RECRUITER, other, "getting-to-know", NEXT);
        booked--;
        booked(other, Telling.NOW);

        told.clicks("undo");

        await().untilAsserted(() -> assertThat(company.recruiter().ephemerals())
                .anyMatch(message -> message.says("somebody has acted on it since")));
        assertThat(standing(candidacy).status()).isEqualTo(CandidacyStatus.WITHDRAWN);
        assertThat(status(interview)).isEqualTo(InterviewStatus.CANCELLED);
    }

    private static void withdraw(String name, String line) {
        var recruiter = company.recruiter();
        says(company.channel(), name, line).clicks("open-candidacy");
        recruiter.modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", "Candidate withdraws");
        recruiter.modalCalled("withdraw").submit();
        recruiter
                .modal(modal -> modal.title().equals("Candidate") && modal.says("withdrew"))
                .close();
    }

    private static String sheet(String name, String line) {
        says(company.channel(), name, line).clicks("open-candidacy");
        var sheet = company.recruiter().modal(modal -> modal.title().equals("Candidate"));
        var words = sheet.words();
        sheet.close();
        return words;
    }

    private static Shown told(String words, String action) {
        return await().until(
                        () -> company.recruiter().ephemerals().reversed().stream()
                                .filter(message -> message.says(words) && message.offers(action))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    private static Standing standing(CandidacyId candidacy) {
        return company.convene()
                .bean(Candidacies.class)
                .require(candidacy)
                .candidacy()
                .standing();
    }

    private static InterviewStatus status(InterviewId interview) {
        return company.convene()
                .bean(Interviews.class)
                .require(interview)
                .interview()
                .status();
    }

    private static List<Answer> panel(InterviewId interview) {
        return company.convene().bean(Interviews.class).require(interview).seats().stream()
                .map(seat -> seat.answer())
                .toList();
    }

    /** Nobody is in two places: each on a day of their own. */
    private static InterviewId booked(CandidacyId candidacy, Telling telling) {
        var panel = List.of(seat(0, People.PRODUCT_OWNER), seat(1, People.DEVELOPER), seat(1, People.SECOND_DEVELOPER));
        var when = new Booking.When(
                Instant.now().plus(Duration.ofDays(3 + ++booked)), Duration.ofHours(1), ZoneId.of("Europe/Paris"));
        var booking = new Booking(
                candidacy, new StageKey("operational"), when, panel, new Venue(Mode.VIDEO, null, null), telling);
        var outcome = company.convene().bean(BookInterview.class).book(RECRUITER, booking);
        return ((Booking.Outcome.Booked) outcome).interview();
    }

    private static Placement seat(int rule, String member) {
        return new Placement(rule, new MemberId(member));
    }

    private static void pool(String pool, String... members) {
        company.convene()
                .bean(FillPool.class)
                .fill(
                        RECRUITER,
                        new PoolKey(pool),
                        Arrays.stream(members).map(MemberId::new).collect(Collectors.toSet()));
    }
}
