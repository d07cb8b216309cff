package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.access.Company;
import dev.convene.access.Members;
import dev.convene.access.SetUpCompany;
import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.AddCandidate.Addition;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CreateOpening;
import dev.convene.candidate.KeepAway;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningTerms;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.process.Mode;
import dev.convene.process.ProcessKey;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is kept away finds nothing of the candidacy behind any door there is, whatever it is made to carry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptAwayDoorsTest {

    private static final String NAME = "Quintessa";
    private static final MemberId RECRUITER = new MemberId(People.RECRUITER);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ConveneScenario convene = ConveneScenario.start(Line.HTTP, ForgedDoors.class);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private CandidacyId candidacy = new CandidacyId(UUID.randomUUID());
    private List<String> values = List.of();
    private int forged;

    @BeforeAll
    void somebodyIsInterviewedByAColleagueWhoMustNoLongerKnow() {
        await().untilAsserted(
                        () -> assertThat(convene.bean(Members.class).all()).hasSizeGreaterThan(20));
        convene.bean(SetUpCompany.class)
                .setUp(
                        new MemberId(People.ADMIN),
                        new Company("Example", null, Locale.ENGLISH, PARIS),
                        Set.of(),
                        Set.of(RECRUITER, new MemberId(People.OTHER_RECRUITER)));
        candidacy = candidacy();
        var interview = interview(People.OTHER_RECRUITER);
        var id = candidacy.value().toString();
        values = List.of(
                id,
                interview.value().toString(),
                id + ":getting-to-know:1",
                interview.value() + ":" + People.OTHER_RECRUITER);
        convene.bean(ForgedDoors.class).carry(values);
        convene.as(People.OTHER_RECRUITER).waitForMessage(message -> message.says(NAME));
        convene.bean(KeepAway.class)
                .keepAway(
                        RECRUITER,
                        candidacy,
                        Set.of(new MemberId(People.OTHER_RECRUITER), new MemberId(People.MANAGER)));
        // what was on its way when it was said has arrived, and has been taken back
        assertThat(said()).isNotEmpty();
        convene.bean(JdbcClient.class).sql("delete from trail").update();
    }

    @AfterAll
    void end() {
        client.close();
        convene.close();
    }

    @Test
    void aRecruiterWhoMayKnowFindsThem() {
        var door = convene.bean(Routes.class).pressIds().stream()
                .filter("open-candidacy"::equals)
                .toList();
        assertThat(door).hasSize(1);
        assertThat(saidTo(People.RECRUITER, door)).anyMatch(words -> words.contains(NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.MANAGER})
    void noButtonTellsOfIt(String member) {
        var said = saidTo(member, convene.bean(Routes.class).pressIds());

        assertThat(said).isNotEmpty().noneMatch(words -> words.contains(NAME));
        assertThat(traces(member)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.MANAGER})
    void noCommandTellsOfIt(String member) {
        convene.slack().calls().clear();
        for (var command : convene.bean(Routes.class).commandNames()) {
            convene.as(member).types("/interview " + command);
        }
        convene.as(member).opensHome();
        assertThat(said()).isNotEmpty().noneMatch(words -> words.contains(NAME));
        assertThat(traces(member)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.MANAGER})
    void noMessageStillTellsOfIt(String member) {
        await().untilAsserted(() -> assertThat(convene.as(member).dm().messages())
                .noneMatch(message -> message.blocks().toString().contains(NAME)
                        || message.text().contains(NAME)));
    }

    @ParameterizedTest
    @ValueSource(strings = {People.OTHER_RECRUITER, People.MANAGER})
    void noSearchAndNoFormTellsOfIt(String member) throws Exception {
        var routes = convene.bean(Routes.class);
        for (var search : routes.searchIds()) {
            assertThat(answer(search(member, search))).as(search).doesNotContain(NAME);
        }
        for (var form : routes.submissionIds()) {
            for (var value : values) {
                assertThat(answer(form(member, form, value))).as(form).doesNotContain(NAME);
            }
        }
        assertThat(traces(member)).isZero();
    }

    private Set<String> saidTo(String member, Iterable<String> doors) {
        convene.slack().calls().clear();
        for (var which = 0; which < values.size(); which++) {
            var message = forged(member, which);
            for (var door : doors) {
                // an answer may take the place of the message that was pressed
                message = message.offers(door) ? message : forged(member, which);
                message.clicks(door);
            }
        }
        return said();
    }

    private Shown forged(String member, int which) {
        var key = ForgedDoors.KIND + ":" + which + ":" + ++forged;
        var wish = new Wish(Kind.NOTICE, key, new Audience.Member(new MemberId(member)), UUID.randomUUID());
        convene.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> convene.bean(Deliveries.class).want(wish));
        return convene.as(member)
                .waitForMessage(shown ->
                        shown.says(values.get(which)) && shown.actions().size() > 20 && shown.metadata() != null);
    }

    /** All that the bot said, once it has said everything. */
    private Set<String> said() {
        var calls = convene.slack().calls();
        var seen = new AtomicInteger(-1);
        await().during(Duration.ofMillis(800))
                .atMost(Duration.ofSeconds(60))
                .until(() -> seen.getAndSet(calls.all().size()) == calls.all().size());
        var said = new LinkedHashSet<String>();
        calls.all().stream()
                .filter(call -> call.direction().equals("asked"))
                .map(call -> call.request().toString())
                .forEach(said::add);
        return said;
    }

    private String answer(SignedRequest request) throws Exception {
        return client.send(request.to(convene.address()), BodyHandlers.ofString())
                .body();
    }

    private SignedRequest search(String member, String door) {
        return SignedRequest.interaction("""
                {"type":"block_suggestion","team":{"id":"T1"},"user":{"id":"%s"},"action_id":"%s","block_id":"%s",
                "value":"%s"}""".formatted(member, door, door, NAME.substring(0, 3)), secret());
    }

    /** As if they stood in a form about it. */
    private SignedRequest form(String member, String door, String value) {
        var id = value.split(":")[0];
        return SignedRequest.interaction("""
                {"type":"view_submission","team":{"id":"T1"},"user":{"id":"%s"},"trigger_id":"1.2",
                "view":{"id":"V1","type":"modal","callback_id":"%s","blocks":[],"state":{"values":{}},
                "private_metadata":"attempt=1\\ncandidacy=%s\\ninterview=%s\\nsheet=%s\\nstage=getting-to-know"}}""".formatted(member, door, id, id, id), secret());
    }

    private String secret() {
        return convene.slack().workspace().signingSecret();
    }

    /** How often the trail says that they saw or changed it since. */
    private int traces(String member) {
        return convene.bean(JdbcClient.class)
                .sql("select count(*) from trail where actor = :actor and subject = :subject")
                .param("actor", member)
                .param("subject", candidacy.value())
                .query(Integer.class)
                .single();
    }

    private CandidacyId candidacy() {
        var terms = new OpeningTerms(
                "Backend", new ProcessKey("developer"), new MemberId(People.MANAGER), null, null, null, null);
        var opening = OpeningId.random();
        convene.bean(CreateOpening.class)
                .create(opening, RECRUITER, terms, Set.of(RECRUITER, new MemberId(People.OTHER_RECRUITER)));
        var person = new dev.convene.candidate.Person(NAME, "q@example.com", null, Locale.FRENCH, PARIS, null);
        var added = convene.bean(AddCandidate.class).add(RECRUITER, opening, person, null, Set.of());
        return ((Addition.Added) added).candidacy();
    }

    private InterviewId interview(String panelist) {
        var booking = new Booking(
                candidacy,
                new StageKey("getting-to-know"),
                new Booking.When(Instant.now().plus(Duration.ofDays(3)), Duration.ofHours(1), PARIS),
                List.of(new Placement(0, new MemberId(panelist))),
                new Venue(Mode.VIDEO, null, null),
                dev.convene.scheduling.Telling.WHEN_ALL_ACCEPTED);
        return ((Booking.Outcome.Booked) convene.bean(BookInterview.class).book(RECRUITER, booking)).interview();
    }
}
