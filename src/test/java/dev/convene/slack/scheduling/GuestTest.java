package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.access.Company;
import dev.convene.access.CompanyProfile;
import dev.convene.access.Roles;
import dev.convene.access.SetUpCompany;
import dev.convene.candidate.CandidacyId;
import dev.convene.panel.FillPool;
import dev.convene.process.Mode;
import dev.convene.process.StageKey;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.CancelInterview;
import dev.convene.scheduling.InterviewId;
import dev.convene.scheduling.Placement;
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
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Guests on a panel: their own interviews by direct message, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuestTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final MemberId ADMIN = new MemberId(People.ADMIN);

    private ConveneScenario convene;
    private Hiring hiring;
    private int day = 10;

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start();
        hiring = new Hiring(convene);
        convene.bean(FillPool.class)
                .fill(
                        ADMIN,
                        new PoolKey("developers"),
                        Hiring.ids(
                                People.DEVELOPER, People.SECOND_DEVELOPER, People.GUEST, People.GUEST_OF_ONE_CHANNEL));
    }

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    void theyAnswerTheirOwnInvitationAndSeeNothingElse() {
        book(hiring.operational("Quest", PARIS), People.GUEST);
        hiring.candidate("Somebody else", PARIS);
        var guest = convene.as(People.GUEST);

        guest.dm()
                .waitForMessage(one -> one.says("Quest") && one.offers("accept-invitation"))
                .clicks("accept-invitation");

        guest.dm().waitForMessage(one -> one.says("You accepted"));
        guest.types("/interview process");
        guest.waitForMessage(one -> one.ephemeral() && one.says("As a guest you see your own interviews"));
        guest.types("/interview");
        var menu = guest.waitForMessage(one -> one.ephemeral() && one.says("What would you like to do"));
        assertThat(menu.blocks().toString()).doesNotContain("Hiring processes");
        guest.types("/interview pipeline");
        guest.modal(modal -> !modal.says("Somebody else") && !modal.says("Quest"))
                .close();
        guest.types("/interview me");
        guest.modal(modal -> modal.says("Quest") && !modal.says("Somebody else"))
                .close();
    }

    @Test
    void whomSlackKeepsOutOfTheChannelGetsItsLinesAndTheRecruiterIsToldOnce() {
        convene.slack().joins("general", People.GUEST_OF_ONE_CHANNEL);
        var candidacy = hiring.operational("Quarantine", PARIS);
        var interview = book(candidacy, People.GUEST_OF_ONE_CHANNEL);

        var told = convene.as(People.RECRUITER)
                .dm()
                .waitForMessage(one -> one.says("Slack does not let") && one.says("Quarantine"));
        assertThat(told.words()).contains("guest of your Slack");
        assertThat(told.text()).doesNotContain("Quarantine");
        var line = convene.as(People.GUEST_OF_ONE_CHANNEL)
                .dm()
                .waitForMessage(one -> one.says("Operational interview") && !one.offers("accept-invitation"));

        convene.bean(CancelInterview.class).cancel(Hiring.RECRUITER, interview);

        await().untilAsserted(() -> assertThat(line.words()).contains("ancelled"));
        book(candidacy, People.GUEST_OF_ONE_CHANNEL);
        convene.as(People.GUEST_OF_ONE_CHANNEL)
                .dm()
                .waitForMessage(one -> one.says("Quarantine") && one.offers("accept-invitation"));
        assertThat(convene.as(People.RECRUITER).dm().messages().stream()
                        .filter(GuestTest::saysKeptOut)
                        .count())
                .isOne();
    }

    @Test
    void theyGetNoRole() {
        var settings = convene.bean(SetUpCompany.class);
        var roles = convene.bean(Roles.class);
        var guest = new MemberId(People.GUEST);
        Company company = convene.bean(CompanyProfile.class).current();

        assertThat(settings.setUp(ADMIN, company, Set.of(guest), roles.recruiters()))
                .isEqualTo(new SetUpCompany.SettingUp.Guests(Set.of(guest)));
        assertThat(roles.isAdmin(guest)).isFalse();
    }

    private static boolean saysKeptOut(Shown message) {
        return message.says("Slack does not let");
    }

    private InterviewId book(CandidacyId candidacy, String guest) {
        var booking = new Booking(
                candidacy,
                new StageKey("operational"),
                new Booking.When(Instant.now().plus(Duration.ofDays(++day)), Duration.ofHours(1), PARIS),
                List.of(seat(0, People.PRODUCT_OWNER), seat(1, People.DEVELOPER), seat(1, guest)),
                new Venue(Mode.VIDEO, null, null),
                Telling.WHEN_ALL_ACCEPTED);
        return ((Booking.Outcome.Booked) convene.bean(BookInterview.class).book(Hiring.RECRUITER, booking)).interview();
    }

    private static Placement seat(int rule, String member) {
        return new Placement(rule, new MemberId(member));
    }
}
