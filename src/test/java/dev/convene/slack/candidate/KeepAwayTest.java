package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static dev.convene.slack.candidate.RecruitingScenario.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.access.Members;
import dev.convene.candidate.Candidacies;
import dev.convene.candidate.CandidacyId;
import dev.convene.panel.FillPool;
import dev.convene.process.Mode;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Modal;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who must not know of a candidacy, said late: what they were told is taken back, and their seat is free. */
class KeepAwayTest {

    private static final String TAKEN_BACK = "This message was withdrawn";
    private static final String TAKEN_BACK_FR = "Ce message a été retiré";

    private static RecruitingScenario company;

    @BeforeAll
    static void start() {
        company = new RecruitingScenario();
        pool("product-owners", People.PRODUCT_OWNER);
        pool("developers", People.DEVELOPER, People.SECOND_DEVELOPER, People.THIRD_DEVELOPER);
    }

    @AfterAll
    static void end() {
        company.close();
    }

    @Test
    void whatARecruiterAndTheChannelWereToldIsTakenBack() {
        var candidacy = company.candidate(company.opening("Late post"), "Quill", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var line = says(company.channel(), "Quill", "on to");
        var other = company.convene().as(People.OTHER_RECRUITER);
        var told = other.dm().waitForMessage(one -> one.says("Quill") && one.offers("schedule"));

        keepAway("Late post", "Quill", People.OTHER_RECRUITER);

        await().untilAsserted(
                        () -> assertThat(line.words()).contains(TAKEN_BACK).doesNotContain("Quill"));
        await().untilAsserted(
                        () -> assertThat(told.words()).contains(TAKEN_BACK_FR).doesNotContain("Quill"));
        assertThat(line.actions()).isEmpty();
        assertThat(other.dm().messages()).noneMatch(message -> message.says("Quill"));
        says(company.recruiter().dm(), "Quill", "is to be scheduled");
    }

    @Test
    void aPanelistsSeatIsFreedTheyLeaveTheRoomAndTheRecruiterChoosesAnother() {
        var candidacy = operational("Seat post", "Quincy");
        book(candidacy);
        var developer = company.convene().as(People.DEVELOPER);
        var invitation = developer.dm().waitForMessage(one -> one.says("Quincy") && one.offers("accept-invitation"));
        var room = room(candidacy);
        developer.channel(room);

        keepAway("Seat post", "Quincy", People.DEVELOPER);

        await().untilAsserted(() ->
                assertThat(invitation.words()).contains(TAKEN_BACK).doesNotContain("Quincy"));
        assertThat(invitation.actions()).isEmpty();
        await().untilAsserted(() -> assertThat(developer.channels()).doesNotContain(room));
        var free = company.recruiter()
                .dm()
                .waitForMessage(one -> one.says("Quincy") && one.says("Kept away") && one.offers("replace-panelist"));
        assertThat(free.text()).doesNotContain("Quincy");
        free.clicks("replace-panelist");
        var standIns =
                company.recruiter().modal(modal -> modal.json().toString().contains("developer-3"));
        assertThat(standIns.json().toString()).doesNotContain("developer-1");
        standIns.close();
    }

    @Test
    void aColleagueWhoIsACandidateThemselvesLearnsNothingOfTheOthers() {
        var opening = company.opening("Shared post");
        var candidacy = company.candidate(opening, "Quinta", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var line = says(company.channel(), "Quinta", "on to");

        // their address in Slack is the one that they apply with
        company.candidate(opening, "Developer One", emailOf(People.DEVELOPER));

        await().untilAsserted(() -> assertThat(line.words()).contains(TAKEN_BACK));
        var file = company.convene().bean(Candidacies.class).require(candidacy);
        assertThat(file.isKeptFrom(new MemberId(People.DEVELOPER))).isTrue();
        assertThat(file.listedAway()).isEmpty();
    }

    @Test
    void oneRecruiterMustBeLeft() {
        company.candidate(company.opening("Lonely post"), "Quade", Set.of());
        var form = form("Lonely post", "Quade");

        var refused = form.pickUsers("keep-away-people", People.RECRUITER, People.OTHER_RECRUITER)
                .submit();

        assertThat(refused.errors())
                .hasEntrySatisfying(
                        "keep-away-people", words -> assertThat(words).contains("No recruiter would be left"));
        form.close();
        company.recruiter().modal().close();
    }

    private static void keepAway(String opening, String name, String... members) {
        form(opening, name).pickUsers("keep-away-people", members).submit();
        var sheet = company.recruiter().modal(modal -> modal.title().equals("Candidate") && modal.says("Kept from"));
        sheet.close();
    }

    private static Modal form(String opening, String name) {
        var recruiter = company.recruiter();
        recruiter
                .dm()
                .waitForMessage(
                        message -> message.says(name) && message.says(opening) && message.offers("open-candidacy"))
                .clicks("open-candidacy");
        recruiter.modal(modal -> modal.offers("sheet-more")).clicks("sheet-more", "Keep colleagues away");
        return recruiter.modalWith("keep-away-people");
    }

    private static CandidacyId operational(String opening, String name) {
        var candidacy = company.candidate(company.opening(opening), name, Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        return candidacy;
    }

    private static void book(CandidacyId candidacy) {
        var booking = new Booking(
                candidacy,
                new StageKey("operational"),
                new Booking.When(
                        Instant.now().plus(Duration.ofDays(3)), Duration.ofHours(1), ZoneId.of("Europe/Paris")),
                List.of(seat(0, People.PRODUCT_OWNER), seat(1, People.DEVELOPER), seat(1, People.SECOND_DEVELOPER)),
                new Venue(Mode.VIDEO, null, null),
                Telling.WHEN_ALL_ACCEPTED);
        assertThat(company.convene().bean(BookInterview.class).book(RECRUITER, booking))
                .isInstanceOf(Booking.Outcome.Booked.class);
    }

    private static Placement seat(int rule, String member) {
        return new Placement(rule, new MemberId(member));
    }

    private static String room(CandidacyId candidacy) {
        var number = company.convene()
                .bean(Candidacies.class)
                .require(candidacy)
                .candidacy()
                .number();
        return String.format("interview-dev-%03d", number);
    }

    private static String emailOf(String member) {
        var email = company.convene()
                .bean(Members.class)
                .require(new MemberId(member))
                .email();
        return Objects.requireNonNull(email);
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
