package dev.convene.slack.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.access.CompanyProfile;
import dev.convene.access.SetUpCompany;
import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CreateOpening;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningTerms;
import dev.convene.candidate.Person;
import dev.convene.panel.FillPool;
import dev.convene.process.Mode;
import dev.convene.process.ProcessKey;
import dev.convene.process.StageKey;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.ReplacePanelist;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** How the work is shared, as the people of a pool see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PoolKey DEVELOPERS = new PoolKey("developers");
    private static final MemberId RECRUITER = new MemberId(People.RECRUITER);
    private static final MemberId FIRST = new MemberId(People.DEVELOPER);
    private static final MemberId SECOND = new MemberId(People.SECOND_DEVELOPER);
    private static final MemberId OWNER = new MemberId(People.PRODUCT_OWNER);
    private static final MemberId STAND_IN = new MemberId(People.CEO);
    private static final MemberId NEWCOMER = new MemberId(People.MANAGER);

    private final ConveneScenario convene = ConveneScenario.start();

    @BeforeAll
    void twoDevelopersSitOnAPanel() {
        var company = convene.bean(CompanyProfile.class).current();
        convene.bean(SetUpCompany.class).setUp(new MemberId(People.ADMIN), company, Set.of(), Set.of(RECRUITER));
        fill(DEVELOPERS, Set.of(FIRST, SECOND, STAND_IN));
        fill(new PoolKey("product-owners"), Set.of(OWNER));
    }

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    @Order(1)
    void beforeAnyInterviewNobodyHasGivenAnything() {
        assertThat(ledgerOf(People.DEVELOPER)).contains("developers", "3 people, and nobody has given anything yet");
    }

    @Test
    @Order(2)
    void anInterviewCountsWithItsPreparationAndItsFeedback() {
        book(Instant.now().plus(Duration.ofDays(5)));

        assertThat(ledgerOf(People.DEVELOPER))
                .contains(mention(FIRST) + " · 125 min", mention(SECOND) + " · 125 min", mention(STAND_IN) + " · 0 min")
                .contains("In the middle: 125 min");
    }

    @Test
    @Order(3)
    void whoeverTakesASeatOverShortlyBeforeTheStartHasItCountedTwice() {
        var interview = book(Instant.now().plus(Duration.ofHours(30)));
        convene.bean(ReplacePanelist.class).replace(RECRUITER, interview, SECOND, STAND_IN);

        assertThat(ledgerOf(People.DEVELOPER))
                .contains(
                        mention(FIRST) + " · 250 min",
                        mention(SECOND) + " · 125 min",
                        mention(STAND_IN) + " · 250 min");
    }

    @Test
    @Order(4)
    void aNewcomerBeginsInTheMiddleOfThePool() {
        fill(DEVELOPERS, Set.of(FIRST, SECOND, STAND_IN, NEWCOMER));

        assertThat(ledgerOf(People.MANAGER)).contains(mention(NEWCOMER) + " · 250 min");
    }

    @Test
    @Order(5)
    void somebodyOfNoPoolSeesNobodysShare() {
        assertThat(ledgerOf(People.OTHER_RECRUITER))
                .contains("Vous n’êtes dans aucun groupe")
                .doesNotContain(mention(FIRST));
    }

    private String ledgerOf(String member) {
        convene.as(member).types("/interview load");
        var modal = convene.as(member).modalCalled("ledger");
        var words = modal.words();
        modal.close();
        return words;
    }

    private static String mention(MemberId member) {
        return "<@" + member.value() + ">";
    }

    private void fill(PoolKey pool, Set<MemberId> members) {
        convene.bean(FillPool.class).fill(new MemberId(People.ADMIN), pool, members);
    }

    private InterviewId book(Instant start) {
        var booking = new Booking(
                candidacy("q" + start.toEpochMilli() + "@example.com"),
                new StageKey("operational"),
                new Booking.When(start, Duration.ofMinutes(90), PARIS),
                List.of(new Placement(0, OWNER), new Placement(1, FIRST), new Placement(1, SECOND)),
                new Venue(Mode.VIDEO, null, null),
                Telling.WHEN_ALL_ACCEPTED);
        return ((Booking.Outcome.Booked) convene.bean(BookInterview.class).book(RECRUITER, booking)).interview();
    }

    private CandidacyId candidacy(String email) {
        var terms = new OpeningTerms(
                "Backend", new ProcessKey("developer"), new MemberId(People.ADMIN), null, null, null, null);
        var opening = OpeningId.random();
        convene.bean(CreateOpening.class).create(opening, RECRUITER, terms, Set.of(RECRUITER));
        var person = new Person("Candidate Q", email, null, Locale.FRENCH, PARIS, null);
        var added = convene.bean(AddCandidate.class).add(RECRUITER, opening, person, null, Set.of());
        return ((AddCandidate.Addition.Added) added).candidacy();
    }
}
