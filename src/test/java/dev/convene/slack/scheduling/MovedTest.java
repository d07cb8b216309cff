package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyId;
import dev.convene.delivery.Audience;
import dev.convene.delivery.Deliveries;
import dev.convene.delivery.Kind;
import dev.convene.delivery.Wish;
import dev.convene.process.Mode;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.Answer;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.CancelInterview;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Interviews;
import dev.convene.scheduling.MoveInterview;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import dev.convene.testing.ShiftedClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** Another date: everybody is asked by a message that rings, and a morning's message already sent follows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovedTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final MemberId MEMBER = new MemberId(People.OTHER_RECRUITER);

    private ConveneScenario convene;
    private Hiring hiring;
    private Instant morning = Instant.EPOCH;

    /** No annotation of its own: it would be scanned into every other test. */
    static class MorningClock {

        @Bean
        @Primary
        ShiftedClock morningClock() {
            return new ShiftedClock();
        }
    }

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start(Line.HTTP, MorningClock.class);
        hiring = new Hiring(convene);
        var now = convene.bean(Clock.class).instant();
        morning = now.atZone(PARIS)
                .toLocalDate()
                .plusDays(1)
                .atTime(9, 0)
                .atZone(PARIS)
                .toInstant();
        convene.bean(ShiftedClock.class).goAhead(Duration.between(now, morning));
    }

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    void aMoveAsksByANewMessageAndTheOldOneSaysSo() {
        var candidacy = hiring.candidate("Ada", PARIS);
        var interview = book(candidacy, hours(30));
        var first = invitation("Ada");
        first.clicks(Acts.ACCEPT_INVITATION.value());
        await().untilAsserted(() ->
                assertThat(first.offers(Acts.ACCEPT_INVITATION.value())).isFalse());

        move(interview, hours(54));

        var second = invitation("Ada");
        assertThat(second.words()).contains("Nouvelle date");
        assertThat(second.text()).doesNotContain("Ada");
        await().untilAsserted(() -> assertThat(first.actions()).isEmpty());
        assertThat(first.words()).contains("un message plus récent");

        move(interview, hours(78));
        await().untilAsserted(() -> assertThat(second.actions()).isEmpty());
        var third = invitation("Ada");
        third.clicks(Acts.ACCEPT_INVITATION.value());
        await().untilAsserted(() -> assertThat(
                        convene.bean(Interviews.class).require(interview).seatOf(MEMBER))
                .hasValueSatisfying(seat -> assertThat(seat.answer()).isEqualTo(Answer.ACCEPTED)));
        assertThat(member().dm().messages())
                .filteredOn(message -> message.says("Ada"))
                .hasSize(3);
    }

    @Test
    void aMorningsMessageFollowsWhatBecomesOfItsDay() {
        var moved = book(hiring.candidate("Grace", PARIS), hours(3));
        var cancelled = book(hiring.candidate("Hedy", PARIS), hours(5));
        var digest = digest();
        assertThat(digest.words()).contains("Grace", "Hedy");

        move(moved, hours(28));
        await().untilAsserted(() -> assertThat(digest.words()).doesNotContain("Grace"));
        assertThat(digest.words()).contains("Hedy");

        convene.bean(CancelInterview.class).cancel(Hiring.RECRUITER, cancelled);
        await().untilAsserted(() -> assertThat(digest.words()).contains("il ne reste aucun de vos entretiens"));
        assertThat(digest.words()).doesNotContain("Hedy");
    }

    /** As the reminder of the morning does. */
    private Shown digest() {
        var day = LocalDate.ofInstant(morning, PARIS);
        var subject = UUID.nameUUIDFromBytes(("digest:" + MEMBER + ":" + day).getBytes(StandardCharsets.UTF_8));
        convene.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> convene.bean(Deliveries.class)
                        .want(new Wish(Kind.NOTICE, "digest:" + day, new Audience.Member(MEMBER), subject)));
        return member().dm().waitForMessage(message -> message.says("Grace") && message.says("Hedy"));
    }

    private InterviewId book(CandidacyId candidacy, Instant start) {
        var booking = new Booking(
                candidacy,
                hiring.file(candidacy).stage().key(),
                when(start),
                List.of(new Placement(0, MEMBER)),
                new Venue(Mode.VIDEO, null, null),
                Telling.BY_HAND);
        var outcome = convene.bean(BookInterview.class).book(Hiring.RECRUITER, booking);
        return ((Booking.Outcome.Booked) outcome).interview();
    }

    private void move(InterviewId interview, Instant start) {
        var venue = new Venue(Mode.VIDEO, null, null);
        assertThat(convene.bean(MoveInterview.class)
                        .move(Hiring.RECRUITER, interview, when(start), venue, Telling.BY_HAND))
                .isInstanceOf(Booking.Outcome.Booked.class);
    }

    private static Booking.When when(Instant start) {
        return new Booking.When(start, Duration.ofHours(1), PARIS);
    }

    private Instant hours(int later) {
        return morning.plus(Duration.ofHours(later));
    }

    private Shown invitation(String name) {
        return member().dm()
                .waitForMessage(message -> message.says(name) && message.offers(Acts.ACCEPT_INVITATION.value()));
    }

    private Person member() {
        return convene.as(People.OTHER_RECRUITER);
    }
}
