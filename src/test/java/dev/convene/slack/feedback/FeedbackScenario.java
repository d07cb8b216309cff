package dev.convene.slack.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.access.Company;
import dev.convene.access.Members;
import dev.convene.access.SetUpCompany;
import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.AddCandidate.Addition;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyFile;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CreateOpening;
import dev.convene.candidate.CreateOpening.OpeningCreation;
import dev.convene.candidate.Decide;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningTerms;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.panel.FillPool;
import dev.convene.process.Mode;
import dev.convene.process.ProcessKey;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.AnswerInvitation;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import dev.convene.testing.ShiftedClock;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** A company that hires, and interviews that have just ended. */
final class FeedbackScenario implements AutoCloseable {

    static final String NAME = "Zoë <!channel> & Söhne";
    private static final MemberId RECRUITER = new MemberId(People.RECRUITER);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ConveneScenario convene = ConveneScenario.start(Line.HTTP, MovedClock.class, ForgedButtons.class);
    private final OpeningId opening;
    private Duration ahead = Duration.ZERO;
    private int people;

    FeedbackScenario() {
        await().untilAsserted(() -> assertThat(bean(Members.class).all()).hasSizeGreaterThan(20));
        bean(SetUpCompany.class)
                .setUp(
                        new MemberId(People.ADMIN),
                        new Company("Example", null, Locale.ENGLISH, PARIS),
                        Set.of(),
                        members(People.RECRUITER, People.OTHER_RECRUITER));
        pool("product-owners", People.PRODUCT_OWNER);
        pool("developers", People.DEVELOPER, People.SECOND_DEVELOPER);
        var terms = new OpeningTerms(
                "Backend", new ProcessKey("developer"), new MemberId(People.MANAGER), null, null, null, null);
        opening = ((OpeningCreation.Created) bean(CreateOpening.class)
                        .create(OpeningId.random(), RECRUITER, terms, members(People.RECRUITER)))
                .opening();
    }

    /** No annotation of its own: it would be scanned into every other test. */
    static class MovedClock {

        @Bean
        @Primary
        ShiftedClock movedClock() {
            return new ShiftedClock();
        }
    }

    Person as(String member) {
        return convene.as(member);
    }

    <T> T bean(Class<T> type) {
        return convene.bean(type);
    }

    /** A first talk held by the recruiter alone. */
    InterviewId firstTalk(String... keptAway) {
        return interview(candidate(keptAway), "getting-to-know", new Placement(0, RECRUITER));
    }

    /** An interview with a product owner and two developers; the hiring manager decides about it. */
    InterviewId operational(String... keptAway) {
        return operational(candidate(keptAway), People.SECOND_DEVELOPER);
    }

    /** The same, with somebody else as the second developer, who comes into that pool for it. */
    InterviewId operationalWith(String second) {
        pool("developers", People.DEVELOPER, People.SECOND_DEVELOPER, second);
        return operational(candidate(), second);
    }

    private InterviewId operational(CandidacyId candidacy, String second) {
        decide(People.RECRUITER, candidacy, DecisionKind.NEXT);
        return interview(
                candidacy,
                "operational",
                new Placement(0, new MemberId(People.PRODUCT_OWNER)),
                new Placement(1, new MemberId(People.DEVELOPER)),
                new Placement(1, new MemberId(second)));
    }

    /** Booked, accepted by everybody, and over; each panelist has been asked for their card. */
    private InterviewId interview(CandidacyId candidacy, String stage, Placement... panel) {
        var start = bean(Clock.class).instant().plus(Duration.ofHours(1));
        var booking = new Booking(
                candidacy,
                new StageKey(stage),
                new Booking.When(start, Duration.ofMinutes(60), PARIS),
                List.of(panel),
                new Venue(Mode.VIDEO, null, null),
                Telling.BY_HAND);
        var booked = bean(BookInterview.class).book(RECRUITER, booking);
        var interview = ((Booking.Outcome.Booked) booked).interview();
        Arrays.stream(panel).forEach(place -> bean(AnswerInvitation.class).accept(place.member(), interview));
        ahead = ahead.plusHours(3);
        bean(ShiftedClock.class).goAhead(ahead);
        Arrays.stream(panel).forEach(place -> ask(interview, place.member()));
        return interview;
    }

    /** As the reminder of an interview's end does. */
    private void ask(InterviewId interview, MemberId member) {
        want(EndedNotice.key(interview), interview.value(), member);
    }

    /** Puts other people's buttons before somebody. */
    Shown forge(String member, InterviewId interview) {
        // about nothing that anybody could be kept from: whoever forges asks nobody
        want(ForgedButtons.KIND + ":" + interview.value(), UUID.randomUUID(), new MemberId(member));
        return as(member)
                .waitForMessage(message -> message.says(interview.value().toString()));
    }

    private void want(String key, UUID about, MemberId member) {
        var wish = new Wish(Kind.NOTICE, key, new Audience.Member(member), about);
        bean(TransactionTemplate.class)
                .executeWithoutResult(tx -> bean(Deliveries.class).want(wish));
    }

    CandidacyId candidate(String... keptAway) {
        var person = new dev.convene.candidate.Person(
                NAME + " N" + ++people, "c" + people + "@example.com", null, Locale.FRENCH, PARIS, null);
        var added = bean(AddCandidate.class).add(RECRUITER, opening, person, null, members(keptAway));
        return ((Addition.Added) added).candidacy();
    }

    Decide.Outcome decide(String by, CandidacyId candidacy, DecisionKind kind) {
        var standing = file(candidacy).candidacy().standing();
        return bean(Decide.class)
                .decide(
                        new MemberId(by),
                        candidacy,
                        standing.stage(),
                        standing.attempt(),
                        new Decision(kind, "because", null, false));
    }

    CandidacyFile file(InterviewId interview) {
        return file(bean(Interviews.class).require(interview).interview().candidacy());
    }

    CandidacyFile file(CandidacyId candidacy) {
        return bean(Candidacies.class).require(candidacy);
    }

    /** The person's message about an interview, with this button; it stays the same however often it is updated. */
    Shown message(String member, InterviewId interview, String action) {
        var name = shown(interview);
        return as(member).waitForMessage(message -> message.says(name) && message.offers(action));
    }

    /** What tells this candidate from the others, as it stands in markup. */
    String shown(InterviewId interview) {
        var name = file(interview).candidate().name();
        return name.substring(name.lastIndexOf(' ')) + " · ";
    }

    /** The form, opened from the person's own message. */
    Modal card(String member, InterviewId interview) {
        message(member, interview, "write-card").clicks("write-card");
        return as(member).modalWith("recommendation");
    }

    void handIn(String member, InterviewId interview, String recommendation, String words) {
        var submitted = card(member, interview)
                .choose("recommendation", recommendation)
                .fill("summary", words)
                .submit();
        assertThat(submitted.result()).isEqualTo("updated");
        as(member).modal().close();
    }

    private void pool(String pool, String... members) {
        bean(FillPool.class).fill(RECRUITER, new PoolKey(pool), members(members));
    }

    private static Set<MemberId> members(String... ids) {
        return Arrays.stream(ids).map(MemberId::new).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        convene.close();
    }
}
