package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.candidate.CandidacyId;
import dev.convene.panel.FillPool;
import dev.convene.process.Mode;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command that could mean two candidacies asks which, without a name; one that means one only goes ahead. */
class WhichTest {

    private static RecruitingScenario company;

    @BeforeAll
    static void start() {
        company = new RecruitingScenario();
        pool("product-owners", People.PRODUCT_OWNER);
        pool("developers", People.DEVELOPER, People.SECOND_DEVELOPER);
        var first = company.opening("Alpha post");
        company.candidate(first, "Twofold Tess", "tess@example.com");
        company.candidate(company.opening("Beta post"), "Twofold Tess", "tess@example.com");
        var crowded = company.opening("Gamma post");
        booked(company.candidate(crowded, "Namesake Nell", "nell1@example.com"), 1);
        booked(company.candidate(crowded, "Namesake Nell", "nell2@example.com"), 2);
        company.candidate(first, "Single Sam", Set.of());
    }

    @AfterAll
    static void end() {
        company.close();
    }

    @ParameterizedTest
    @CsvSource({
        "schedule tess, schedule",
        "show tess, open-candidacy",
        "decide tess, decide",
        "move nell, move-interview",
        "cancel nell, cancel-interview"
    })
    void whoeverIsMeantTwiceIsAskedForByOpeningAndStage(String typed, String act) {
        var recruiter = company.recruiter();
        var before = recruiter.ephemerals().size();
        recruiter.types("/interview " + typed);

        var question = question(act);
        assertThat(recruiter.ephemerals()).hasSizeGreaterThan(before);
        assertThat(question.words()).contains("Which one do you mean?").doesNotContainIgnoringCase("tess", "nell");
        assertThat(question.words())
                .contains(typed.endsWith("tess") ? List.of("Alpha post", "Beta post") : List.of("Gamma post"));
        assertThat(question.actions()).hasSize(2).allMatch(act::equals);
        question.clicks(act);
        var modal = recruiter.modal(one -> one.says("Tess") || one.says("Nell"));
        modal.close();
    }

    @ParameterizedTest
    @CsvSource({"schedule sam", "show sam", "decide sam", "show tess beta", "fiche tess alpha"})
    void whatMeansOneOnlyGoesAhead(String typed) {
        var recruiter = company.recruiter();
        recruiter.types("/interview " + typed);

        recruiter.modal(modal -> modal.says("Sam") || modal.says("Tess")).close();
    }

    @Test
    void whatMeansNobodySaysSoAndHowToGoOn() {
        var recruiter = company.convene().as(People.OTHER_RECRUITER);
        recruiter.types("/entretien voir personne-de-ce-nom");

        var told = recruiter.waitForMessage(message -> message.ephemeral() && message.offers("open-pipeline"));
        assertThat(told.words()).contains("Personne en cours ne correspond");
    }

    @Test
    void whoeverMayNotKnowIsToldOfNobody() {
        var developer = company.convene().as(People.DEVELOPER);
        developer.types("/interview show tess");

        assertThat(developer
                        .waitForMessage(message -> message.ephemeral() && message.offers("open-pipeline"))
                        .words())
                .contains("Nobody under way fits")
                .doesNotContain("post");
    }

    private static Shown question(String act) {
        return company.recruiter()
                .waitForMessage(message -> message.ephemeral() && message.offers(act) && message.says("Which one"));
    }

    private static void booked(CandidacyId candidacy, int day) {
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var panel = List.of(seat(0, People.PRODUCT_OWNER), seat(1, People.DEVELOPER), seat(1, People.SECOND_DEVELOPER));
        var when = new Booking.When(
                Instant.now().plus(Duration.ofDays(3 + day)), Duration.ofHours(1), ZoneId.of("Europe/Paris"));
        var booking = new Booking(
                candidacy,
                new StageKey("operational"),
                when,
                panel,
                new Venue(Mode.VIDEO, null, null),
                Telling.WHEN_ALL_ACCEPTED);
        assertThat(company.convene().bean(BookInterview.class).book(RECRUITER, booking))
                .isInstanceOf(Booking.Outcome.Booked.class);
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
                        Set.copyOf(List.of(members).stream().map(MemberId::new).toList()));
    }
}
