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
import dev.convene.candidate.DeleteCandidacy;
import dev.convene.feedback.CardContent;
import dev.convene.feedback.Recommendation;
import dev.convene.feedback.SubmitScorecard;
import dev.convene.panel.FillPool;
import dev.convene.process.Mode;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Fault;
import dev.convene.sandbox.slack.Shown;
import dev.convene.sandbox.slack.Talk;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.RecordInterview;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Once a candidacy is deleted, nobody finds the name any more: in no table, and in nothing that Slack shows. */
class DeleteTest {

    private static final String ERASED = "What stood here has been deleted";
    private static final String ERASED_FR = "Ce qui figurait ici a été supprimé";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Venue VIDEO = new Venue(Mode.VIDEO, null, "Ask Zephyrine for her portfolio");

    private static RecruitingScenario company;
    private static int met;

    @BeforeAll
    static void start() {
        company = new RecruitingScenario();
        pool("product-owners", People.PRODUCT_OWNER);
        pool("developers", People.DEVELOPER, People.SECOND_DEVELOPER);
    }

    @AfterAll
    static void end() {
        company.close();
    }

    @Test
    void nothingIsLeftOfTheNameInAnyTableNorInAnyMessage() {
        var candidacy = metAndBooked("Deleted post", "Zephyrine");
        var developer = company.convene().as(People.DEVELOPER);
        var home = developer.home().once(shown -> shown.says("Deleted post"));
        var invitation = developer.dm().waitForMessage(one -> one.says("Zephyrine") && one.offers("accept-invitation"));
        var line = says(company.channel(), "Zephyrine", "on to");
        var room = developer.channel(room(candidacy));
        await().untilAsserted(() -> assertThat(room.messages()).hasSizeGreaterThanOrEqualTo(2));

        delete("Deleted post", "Zephyrine");

        await().untilAsserted(() -> assertThat(company.recruiter().ephemerals())
                .anyMatch(told -> told.says("being rewritten"))
                .noneMatch(told -> told.says("Zephyrine")));
        await().untilAsserted(() -> assertThat(line.words()).contains(ERASED));
        assertThat(line.actions()).isEmpty();
        await().untilAsserted(() -> assertThat(invitation.words()).contains(ERASED));
        var off = developer.dm().waitForText("will not take place");
        assertThat(off.words()).contains("Your time is free again").doesNotContain("Zephyrine");
        await().untilAsserted(() -> assertThat(room.archived()).isTrue());
        await().untilAsserted(() -> assertThat(messages(room, "Zephyrine")).isEmpty());
        home.once(shown -> !shown.says("Deleted post"));
        assertThat(tablesWith("zephyrine")).isEmpty();
        assertThat(tablesWith(candidacy.value().toString())).containsExactlyInAnyOrder("trail", "dispatches");
    }

    @Test
    void thePersonStaysWhereAnotherCandidacyIsLeft() {
        var there = company.candidate(company.opening("Kept post"), "Yolande", Set.of());
        var here = company.candidate(company.opening("Gone post"), "Yolande", Set.of());
        var recruiter = company.convene().as(People.OTHER_RECRUITER);
        says(recruiter.dm(), "Yolande", "Gone post").clicks("open-candidacy");
        recruiter.modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", "Supprimer");

        var question = recruiter.modalCalled("delete-candidacy");
        assertThat(question.words()).contains("C’est définitif", "1 autre poste", "Yolande");
        question.submit();

        recruiter.waitForNoModal();
        await().untilAsserted(() -> assertThat(recruiter.dm().messages())
                .anyMatch(message -> message.says(ERASED_FR))
                .noneMatch(message -> message.says("Gone post") && message.says("Yolande")));
        assertThat(company.convene().bean(Candidacies.class).find(here)).isEmpty();
        assertThat(company.convene()
                        .bean(Candidacies.class)
                        .require(there)
                        .candidate()
                        .name())
                .isEqualTo("Yolande");
        says(recruiter.dm(), "Yolande", "Kept post");
    }

    @Test
    void theQuestionSaysThatAnArchivedChannelIsOutOfReach() {
        var candidacy = metAndBooked("Archived post", "Xanthippe");
        var developer = company.convene().as(People.DEVELOPER);
        var room = developer.channel(room(candidacy));
        await().untilAsserted(() -> assertThat(messages(room, "Xanthippe")).isNotEmpty());
        company.decide(MANAGER, candidacy, "operational", NOT_RETAINED);
        await().untilAsserted(() -> assertThat(room.archived()).isTrue());

        var recruiter = company.recruiter();
        says(company.channel(), "Xanthippe", "not retained").clicks("open-candidacy");
        recruiter.modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", "Delete");
        var question = recruiter.modalCalled("delete-candidacy");
        assertThat(question.words()).contains("was archived when the candidacy ended", room.id());
        question.submit();

        recruiter.waitForNoModal();
        await().untilAsserted(() -> assertThat(company.channel().messages()).noneMatch(one -> one.says("Xanthippe")));
        assertThat(tablesWith("xanthippe")).isEmpty();
    }

    @Test
    void aButtonOfBeforeSaysThatItIsGone() {
        var candidacy = metAndBooked("Button post", "Wilhelmina");
        var developer = company.convene().as(People.SECOND_DEVELOPER);
        var invitation =
                developer.dm().waitForMessage(one -> one.says("Wilhelmina") && one.offers("accept-invitation"));
        company.convene().slack().faults().next("chat.update", Fault.rateLimited(3), 1);

        assertThat(company.convene().bean(DeleteCandidacy.class).delete(RECRUITER, candidacy))
                .isEqualTo(new DeleteCandidacy.Outcome.Deleted());
        invitation.clicks("accept-invitation");

        assertThat(developer
                        .dm()
                        .waitForMessage(message -> message.ephemeral() && message.says("a été supprimé"))
                        .words())
                .doesNotContain("Wilhelmina");
        await().untilAsserted(() -> assertThat(invitation.words()).contains(ERASED_FR));
    }

    @Test
    void onlyRecruitersOfTheOpeningAndAdminsDelete() {
        var candidacy = company.candidate(company.opening("Guarded post"), "Vivienne", Set.of(MANAGER));

        for (var member : List.of(MANAGER, new MemberId(People.DEVELOPER))) {
            assertThat(company.convene().bean(DeleteCandidacy.class).delete(member, candidacy))
                    .isInstanceOfSatisfying(
                            DeleteCandidacy.Outcome.NotAllowed.class,
                            refused -> assertThat(refused.able())
                                    .contains(RECRUITER, new MemberId(People.ADMIN))
                                    .doesNotContain(MANAGER));
        }
        assertThat(company.convene().bean(DeleteCandidacy.class).delete(new MemberId(People.ADMIN), candidacy))
                .isEqualTo(new DeleteCandidacy.Outcome.Deleted());
    }

    /** One interview behind them with a card, one ahead with a panel of three and a letter. */
    private static CandidacyId metAndBooked(String opening, String name) {
        var candidacy = company.candidate(company.opening(opening), name, Set.of());
        // nobody is in two places: each at a time of their own
        var day = ++met;
        var past = company.convene()
                .bean(RecordInterview.class)
                .record(
                        RECRUITER,
                        new RecordInterview.Past(
                                candidacy,
                                new StageKey("getting-to-know"),
                                when(Instant.now().minus(Duration.ofDays(day))),
                                List.of(RECRUITER),
                                VIDEO,
                                true));
        card(((Booking.Outcome.Booked) past).interview(), name);
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var panel = List.of(seat(0, People.PRODUCT_OWNER), seat(1, People.DEVELOPER), seat(1, People.SECOND_DEVELOPER));
        var start = Instant.now().plus(Duration.ofDays(day));
        var booking = new Booking(candidacy, new StageKey("operational"), when(start), panel, VIDEO, Telling.NOW);
        assertThat(company.convene().bean(BookInterview.class).book(RECRUITER, booking))
                .isInstanceOf(Booking.Outcome.Booked.class);
        return candidacy;
    }

    private static void card(InterviewId interview, String name) {
        var content = new CardContent(Recommendation.YES, name + " shines", Set.of(), Set.of(), "More of " + name);
        assertThat(company.convene().bean(SubmitScorecard.class).submit(RECRUITER, interview, content))
                .isInstanceOf(SubmitScorecard.Submission.Submitted.class);
    }

    private static void delete(String opening, String name) {
        var recruiter = company.recruiter();
        says(company.channel(), name, "on to").clicks("open-candidacy");
        recruiter.modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", "Delete");
        var question = recruiter.modalCalled("delete-candidacy");
        assertThat(question.words())
                .contains(name, opening, "cannot be taken back", "on no other opening", "will not take place");
        question.submit();
        recruiter.waitForNoModal();
    }

    /** What of it is not rewritten, in a room or anywhere else. */
    private static List<Shown> messages(Talk room, String name) {
        return everywhere(room)
                .filter(message -> message.blocks().toString().contains(name)
                        || message.text().contains(name))
                .toList();
    }

    private static Stream<Shown> everywhere(Talk room) {
        var all = new ArrayList<>(room.messages());
        all.addAll(company.channel().messages());
        Stream.of(RECRUITER.value(), People.OTHER_RECRUITER, MANAGER.value(), People.PRODUCT_OWNER, People.DEVELOPER)
                .forEach(member -> all.addAll(company.convene().as(member).dm().messages()));
        all.addAll(company.convene().as(People.SECOND_DEVELOPER).dm().messages());
        return all.stream();
    }

    /** Every table of which a row, read as text, says so. */
    private static List<String> tablesWith(String text) {
        var database = company.convene().bean(JdbcClient.class);
        return database
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> database.sql("select count(*) from " + table + " t where t::text ilike :text")
                                .param("text", "%" + text + "%")
                                .query(Long.class)
                                .single()
                        > 0)
                .toList();
    }

    private static String room(CandidacyId candidacy) {
        var number = company.convene()
                .bean(Candidacies.class)
                .require(candidacy)
                .candidacy()
                .number();
        return String.format("interview-dev-%03d", number);
    }

    private static Booking.When when(Instant start) {
        return new Booking.When(start, Duration.ofHours(1), PARIS);
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
