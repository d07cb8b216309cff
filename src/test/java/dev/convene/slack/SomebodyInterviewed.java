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
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningTerms;
import dev.convene.candidate.Person;
import dev.convene.process.Mode;
import dev.convene.process.ProcessKey;
import dev.convene.process.StageKey;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A post that two recruiters run, and somebody whom the second of them is about to meet. */
final class SomebodyInterviewed implements AutoCloseable {

    static final MemberId RECRUITER = new MemberId(People.RECRUITER);
    static final MemberId OTHER = new MemberId(People.OTHER_RECRUITER);
    static final Set<MemberId> BOTH = Set.of(RECRUITER, OTHER);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final ConveneScenario convene = ConveneScenario.start(Line.HTTP, ForgedDoors.class);
    final OpeningId opening;
    final CandidacyId candidacy;
    final EveryDoor doors;

    /** Everybody who is to be told has been. */
    SomebodyInterviewed(String title, String name) {
        await().untilAsserted(
                        () -> assertThat(convene.bean(Members.class).all()).hasSizeGreaterThan(20));
        convene.bean(SetUpCompany.class)
                .setUp(new MemberId(People.ADMIN), new Company("Example", null, Locale.ENGLISH, PARIS), Set.of(), BOTH);
        opening = opening(title);
        candidacy = candidacy(name);
        var id = candidacy.value().toString();
        var interview = interview().value();
        doors = new EveryDoor(
                convene,
                List.of(
                        id,
                        interview.toString(),
                        id + ":getting-to-know:1",
                        interview + ":" + People.OTHER_RECRUITER,
                        opening.value().toString()));
        convene.as(People.OTHER_RECRUITER).waitForMessage(message -> message.says(name));
    }

    /** What was on its way has arrived, and nobody has left a trace yet. */
    void settle() {
        assertThat(doors.said()).isNotEmpty();
        convene.bean(JdbcClient.class).sql("delete from trail").update();
    }

    private OpeningId opening(String title) {
        var terms = new OpeningTerms(
                title, new ProcessKey("developer"), new MemberId(People.MANAGER), null, null, null, null);
        var id = OpeningId.random();
        convene.bean(CreateOpening.class).create(id, RECRUITER, terms, BOTH);
        return id;
    }

    private CandidacyId candidacy(String name) {
        var person = new Person(name, "q@example.com", null, Locale.FRENCH, PARIS, null);
        var added = convene.bean(AddCandidate.class).add(RECRUITER, opening, person, null, Set.of());
        return ((Addition.Added) added).candidacy();
    }

    private InterviewId interview() {
        var booking = new Booking(
                candidacy,
                new StageKey("getting-to-know"),
                new Booking.When(Instant.now().plus(Duration.ofDays(3)), Duration.ofHours(1), PARIS),
                List.of(new Placement(0, OTHER)),
                new Venue(Mode.VIDEO, null, null),
                Telling.WHEN_ALL_ACCEPTED);
        return ((Booking.Outcome.Booked) convene.bean(BookInterview.class).book(RECRUITER, booking)).interview();
    }

    @Override
    public void close() {
        doors.close();
        convene.close();
    }
}
