package dev.convene.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.access.SetUpCompany;
import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.CompleteOfferStep;
import dev.convene.candidate.CreateOpening;
import dev.convene.candidate.Decide;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.Withdraw;
import dev.convene.panel.FillPool;
import dev.convene.panel.FillTeam;
import dev.convene.panel.Roster;
import dev.convene.panel.Rosters;
import dev.convene.process.Mode;
import dev.convene.process.Stage;
import dev.convene.process.StageKey;
import dev.convene.reminder.NextReminder;
import dev.convene.sandbox.DemoData;
import dev.convene.sandbox.DemoPeople;
import dev.convene.shared.MemberId;
import dev.convene.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Booking a stage, on a real database: who may sit where, and who is taken. */
@SpringBootTest(properties = {"convene.admins=U10000", "spring.quartz.auto-startup=false"})
@Import(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakingAStageTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DemoPeople people = DemoPeople.all();
    private final DemoData data = new DemoData(people);
    private final MemberId recruiter = people.id("recruiter-1");

    @Autowired
    private Members members;

    @Autowired
    private CreateOpening openings;

    @Autowired
    private AddCandidate candidates;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private ProposePanel propose;

    @Autowired
    private BookInterview book;

    @Autowired
    private AnswerInvitation answers;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Decide decide;

    @Autowired
    private Withdraw withdraw;

    @Autowired
    private CompleteOfferStep steps;

    @Autowired
    private NextReminder next;

    @Autowired
    private Clock clock;

    private OpeningId developer = new OpeningId(UUID.randomUUID());
    private OpeningId cto = developer;
    private int day = 1;
    private int names;

    @BeforeAll
    void furnish(@Autowired SetUpCompany company, @Autowired FillPool pools, @Autowired FillTeam teams) {
        people.members()
                .forEach(each -> members.record(new Member(
                        new MemberId(each.id()),
                        each.name(),
                        each.email(),
                        ZoneId.of(each.tz()),
                        Locale.forLanguageTag(each.locale()),
                        false,
                        true)));
        data.company(company, "C1");
        data.pools(pools);
        data.teams(teams);
        developer = data.opening(openings, "Backend developer", "developer", "hiring-manager-1");
        cto = data.opening(openings, "CTO", "cto", "ceo-2");
    }

    @Test
    void aProposedPanelSatisfiesItsRecipeAtEveryStageOfBothProcesses() {
        for (var opening : List.of(developer, cto)) {
            var file = candidacies.require(newcomer(opening));
            file.process().stages().stream()
                    .filter(Stage.Meeting.class::isInstance)
                    .map(Stage.Meeting.class::cast)
                    .filter(stage -> !stage.recipe().needsTargetTeam())
                    .forEach(stage -> {
                        var eligibility = new Eligibility(roster(), null, file.keptAway());
                        var panel = new PanelChoice(stage.recipe(), eligibility, Map.of()).choose();
                        assertThat(panel).as(stage.key().value()).isPresent();
                        assertThat(new RecipeCheck(stage.recipe(), eligibility).of(panel.get()))
                                .as(stage.key().value())
                                .isEmpty();
                    });
        }
    }

    @Test
    void everybodyAcceptingConfirms() {
        var booked = booked(newcomer(developer), slot());
        var panel = interviews.require(booked);
        assertThat(panel.interview().status()).isEqualTo(InterviewStatus.PROPOSED);

        panel.seats().forEach(seat -> answers.accept(seat.member(), booked));

        assertThat(interviews.require(booked).interview().status()).isEqualTo(InterviewStatus.CONFIRMED);
        assertThat(next.next()).isPresent();
    }

    @Test
    void twoRecruitersWithOneSlotGiveItToOneOfThem() throws Exception {
        var slot = slot();
        var all = IntStream.range(0, 8).mapToObj(_ -> newcomer(developer)).toList();
        var first = people.id("recruiter-1");

        var outcomes = together(all.stream()
                .<Callable<Booking.Outcome>>map(candidacy ->
                        () -> book.book(recruiter, booking(candidacy, slot, List.of(new Placement(0, first)))))
                .toList());

        assertThat(outcomes)
                .filteredOn(Booking.Outcome.Booked.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Booking.Outcome.Clash clash
                        && clash.members().equals(Set.of(first)))
                .hasSize(7);
    }

    @Test
    void twoHundredBookersOfFiftySlotsGiveEachSlotToOneOfThem() throws Exception {
        var seed = Long.getLong("convene.seed", new Random().nextLong());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var slots = IntStream.range(0, 50).mapToObj(_ -> slot()).toList();
        var bookers = slots.stream()
                .flatMap(slot -> IntStream.range(0, 4).mapToObj(_ -> booker(slot, random)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(bookers, random);

        var outcomes = together(bookers.stream()
                .<Callable<Booking.Outcome>>map(booking -> () -> patiently(booking))
                .toList());

        var winners = new HashMap<Instant, Integer>();
        for (var each = 0; each < bookers.size(); each++) {
            var slot = bookers.get(each).when().startsAt();
            winners.merge(slot, outcomes.get(each) instanceof Booking.Outcome.Booked ? 1 : 0, Integer::sum);
        }
        assertThat(winners)
                .hasSize(50)
                .allSatisfy((_, booked) -> assertThat(booked).isOne());
        assertThat(outcomes)
                .allMatch(outcome -> outcome instanceof Booking.Outcome.Booked
                        || outcome instanceof Booking.Outcome.Clash clash
                                && clash.members().contains(people.id("product-owner-1")));
    }

    /** Tries again while all connections to the database are taken. */
    private Booking.Outcome patiently(Booking booking) {
        while (true) {
            try {
                return book.book(recruiter, booking);
            } catch (CannotCreateTransactionException | CannotGetJdbcConnectionException busy) {
                Thread.yield();
            }
        }
    }

    /** Everybody wants the same product owner and two of three developers, and names them in another order. */
    private Booking booker(Instant slot, Random random) {
        var candidacy = newcomer(developer);
        assertThat(decide.decide(recruiter, candidacy, new StageKey("getting-to-know"), 1, next()))
                .isInstanceOf(Decide.Outcome.Decided.class);
        var developers = new ArrayList<>(List.of("developer-1", "developer-2", "developer-3"));
        Collections.shuffle(developers, random);
        var panel = new ArrayList<>(List.of(
                new Placement(0, people.id("product-owner-1")),
                new Placement(1, people.id(developers.get(0))),
                new Placement(1, people.id(developers.get(1)))));
        Collections.shuffle(panel, random);
        return booking(candidacy, slot, panel);
    }

    @Test
    void whoDeclinedManyAtOneTimeAndAcceptsAllAtOnceGetsOne() throws Exception {
        var slot = slot();
        var person = people.id("recruiter-2");
        var all = IntStream.range(0, 8)
                .mapToObj(_ -> declined(newcomer(developer), slot, person))
                .toList();

        for (var round = 0; round < 40; round++) {
            var replies = together(all.stream()
                    .<Callable<AnswerInvitation.Reply>>map(interview -> () -> answers.accept(person, interview))
                    .toList());

            assertThat(replies)
                    .filteredOn(AnswerInvitation.Reply.Noted.class::isInstance)
                    .hasSize(1);
            assertThat(replies)
                    .filteredOn(AnswerInvitation.Reply.TakenElsewhere.class::isInstance)
                    .hasSize(7);
            all.forEach(interview -> answers.decline(person, interview, DeclineReason.NOT_AT_THAT_TIME));
        }
    }

    private InterviewId declined(CandidacyId candidacy, Instant slot, MemberId person) {
        var outcome = book.book(recruiter, booking(candidacy, slot, List.of(new Placement(0, person))));
        assertThat(outcome).isInstanceOf(Booking.Outcome.Booked.class);
        var interview = ((Booking.Outcome.Booked) outcome).interview();
        answers.decline(person, interview, DeclineReason.NOT_AT_THAT_TIME);
        return interview;
    }

    @Test
    void aPanelThatDoesNotSatisfyTheRecipeIsRefused() {
        var candidacy = newcomer(developer);

        assertThat(book.book(recruiter, booking(candidacy, slot(), List.of())))
                .isInstanceOf(Booking.Outcome.PanelFallsShort.class);
        assertThat(book.book(
                        recruiter, booking(candidacy, slot(), List.of(new Placement(0, people.id("developer-1"))))))
                .isEqualTo(new Booking.Outcome.PanelFallsShort(
                        List.of(Shortfall.of(0, Shortfall.Kind.NOT_ELIGIBLE, people.id("developer-1")))));
    }

    @Test
    void thePastAndLengthsThatAreNoneAreRefused() {
        var candidacy = newcomer(developer);
        var past = new Booking.When(clock.instant().minusSeconds(60), Duration.ofHours(1), PARIS);
        var none = new Booking.When(slot(), Duration.ZERO, PARIS);

        assertThat(book.book(recruiter, booking(candidacy, past))).isInstanceOf(Booking.Outcome.InThePast.class);
        assertThat(book.book(recruiter, booking(candidacy, none))).isInstanceOf(Booking.Outcome.LengthImpossible.class);
    }

    @Test
    void whoeverIsNotARecruiterDoesNothing() {
        var candidacy = newcomer(developer);
        assertThat(book.book(people.id("developer-1"), booking(candidacy, when(slot()))))
                .isInstanceOf(Booking.Outcome.NotAllowed.class);
        assertThat(decide.decide(people.id("developer-1"), candidacy, new StageKey("getting-to-know"), 1, next()))
                .isInstanceOf(Decide.Outcome.NotYours.class);
    }

    @Test
    void aWithdrawalCancelsWhatIsAheadAndFreesEverybody() {
        var candidacy = newcomer(developer);
        var booked = booked(candidacy, slot());

        withdraw.withdraw(recruiter, candidacy, null);

        assertThat(interviews.require(booked).interview().status()).isEqualTo(InterviewStatus.CANCELLED);
        assertThat(interviews.require(booked).seats()).allMatch(seat -> seat.answer() == Answer.RELEASED);
    }

    @Test
    void theLastStepOfTheOfferHires() {
        var candidacy = newcomer(developer);
        var manager = people.id("hiring-manager-1");
        while (!(file(candidacy).stage() instanceof Stage.Offer)) {
            var standing = file(candidacy).candidacy().standing();
            var by = file(candidacy).decidersOf(file(candidacy).stage()).contains(manager) ? manager : recruiter;
            assertThat(decide.decide(by, candidacy, standing.stage(), standing.attempt(), next()))
                    .isInstanceOf(Decide.Outcome.Decided.class);
        }
        ((Stage.Offer) file(candidacy).stage())
                .steps()
                .forEach(step -> steps.complete(recruiter, candidacy, step.key()));

        assertThat(file(candidacy).candidacy().standing().status()).isEqualTo(CandidacyStatus.HIRED);
    }

    @Test
    void whoDecidesTwiceDecidesOnce() throws Exception {
        var candidacy = newcomer(developer);
        var standing = file(candidacy).candidacy().standing();

        var outcomes = together(IntStream.range(0, 6)
                .<Callable<Decide.Outcome>>mapToObj(
                        _ -> () -> decide.decide(recruiter, candidacy, standing.stage(), standing.attempt(), next()))
                .toList());

        assertThat(outcomes)
                .filteredOn(Decide.Outcome.Decided.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(Decide.Outcome.Overtaken.class::isInstance)
                .hasSize(5);
    }

    private static Decision next() {
        return new Decision(DecisionKind.NEXT, "", null, false);
    }

    private CandidacyId newcomer(OpeningId opening) {
        return data.candidate(candidates, opening, "Candidate " + ++names, Locale.FRENCH, PARIS);
    }

    private CandidacyFile file(CandidacyId candidacy) {
        return candidacies.require(candidacy);
    }

    private InterviewId booked(CandidacyId candidacy, Instant start) {
        var outcome = book.book(recruiter, booking(candidacy, when(start)));
        assertThat(outcome).isInstanceOf(Booking.Outcome.Booked.class);
        return ((Booking.Outcome.Booked) outcome).interview();
    }

    private Booking booking(CandidacyId candidacy, Booking.When when) {
        var file = file(candidacy);
        var panels =
                (Proposal.Panels) propose.propose(recruiter, file, file.stage().key());
        return booking(
                candidacy,
                when,
                panels.seats().stream()
                        .map(seat -> new Placement(seat.rule(), Objects.requireNonNull(seat.proposed())))
                        .toList());
    }

    private Booking booking(CandidacyId candidacy, Instant start, List<Placement> panel) {
        return booking(candidacy, when(start), panel);
    }

    private Booking booking(CandidacyId candidacy, Booking.When when, List<Placement> panel) {
        return new Booking(
                candidacy,
                file(candidacy).stage().key(),
                when,
                panel,
                new Venue(Mode.VIDEO, null, null),
                Telling.WHEN_ALL_ACCEPTED);
    }

    private static Booking.When when(Instant start) {
        return new Booking.When(start, Duration.ofHours(1), PARIS);
    }

    /** Another day for each, so that tests do not meet. */
    private Instant slot() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(++day, ChronoUnit.DAYS);
    }

    private Roster roster() {
        return rosters.current();
    }

    @Autowired
    private Rosters rosters;

    private static <T> List<T> together(List<Callable<T>> all) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(all)) {
                results.add(each.get());
            }
            return results;
        }
    }
}
