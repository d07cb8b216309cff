package dev.convene.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.access.CompanyProfile;
import dev.convene.access.Roles;
import dev.convene.candidate.AddCandidate;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.CreateOpening;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.OpeningTerms;
import dev.convene.candidate.Person;
import dev.convene.candidate.Withdraw;
import dev.convene.process.Mode;
import dev.convene.process.ProcessKey;
import dev.convene.process.StageKey;
import dev.convene.scheduling.BookInterview;
import dev.convene.scheduling.Booking;
import dev.convene.scheduling.Placement;
import dev.convene.scheduling.Telling;
import dev.convene.scheduling.Venue;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A company from its first day: an admin sets it up, a recruiter begins, and everybody sees what waits for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HomeScreensTest {

    private static final String NAME = "Zoë *Martin* <!here>";
    private static final MemberId RECRUITER = new MemberId(People.RECRUITER);

    private final ConveneScenario convene = ConveneScenario.start();

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    @Order(1)
    void anAdminIsShownWhatToSetUpFirst() {
        var admin = convene.as(People.ADMIN);

        admin.types("/interview");

        var menu = admin.waitForMessage(message -> message.says("What would you like to do?"));
        assertThat(menu.ephemeral()).isTrue();
        assertThat(menu.words())
                .contains("To do: name the recruiters", "To do: choose the recruiting channel", "developers");
    }

    @Test
    @Order(2)
    void whoeverHasNoRoleIsToldKindlyWhomToAsk() {
        var somebody = convene.as(People.SUPPORT);

        somebody.types("/entretien");

        somebody.waitForMessage(message -> message.says("rien ne vous attend") && message.says(People.ADMIN));
        assertThat(somebody.home().words()).contains("rien ne vous attend");
    }

    @Test
    @Order(3)
    void onlyAdminsSeeTheSettings() {
        var developer = convene.as(People.DEVELOPER);

        developer.types("/interview settings");

        developer.waitForMessage(message -> message.says("Only admins change settings") && message.says(People.ADMIN));
        assertThat(developer.hasModal()).isFalse();
    }

    @Test
    @Order(4)
    void aChannelThatTheBotCannotSeeToBePrivateIsRefusedAtItsField() {
        var admin = convene.as(People.ADMIN);
        admin.types("/entretien paramètres");
        var form = admin.modalWith("settings-channel");

        form.pickConversation("settings-channel", admin.channel("recruiting").id());
        form.once(modal -> modal.says("Convene is not in this channel"));
        var refused = form.fill("settings-company", "Cats & Co").submit();

        assertThat(refused.errors().get("settings-channel")).contains("/invite @Convene");
        assertThat(form.value("settings-company").asString()).isEqualTo("Cats & Co");

        form.pickConversation("settings-channel", admin.channel("general").id());
        form.once(modal -> modal.says("This channel is public"));
        assertThat(form.submit().errors().get("settings-channel")).contains("Choose a private channel");
        assertThat(convene.bean(CompanyProfile.class).current().name()).isNotEqualTo("Cats & Co");
        form.close();
    }

    @Test
    @Order(5)
    void anAdminSetsTheCompanyUp() {
        var admin = convene.as(People.ADMIN);
        var channel = admin.channel("recruiting").id();
        convene.slack().joins("recruiting", convene.slack().workspace().botUserId());
        admin.types("/interview settings");
        var form = admin.modalWith("settings-channel");

        form.fill("settings-company", "Cats & Co")
                .pickUsers("settings-recruiters", People.RECRUITER, People.OTHER_RECRUITER)
                .choose("settings-language", "en")
                .choose("settings-zone", "Montreal")
                .pickConversation("settings-channel", channel);
        form.once(modal -> modal.says("it is private"));
        assertThat(form.submit().accepted()).isTrue();

        admin.waitForMessage(message -> message.says("Settings saved.") && message.says("Done: name the recruiters"));
        var company = convene.bean(CompanyProfile.class).current();
        assertThat(company.recruitingChannel()).isEqualTo(channel);
        assertThat(company.zone()).isEqualTo(ZoneId.of("America/Montreal"));
        assertThat(convene.bean(Roles.class).recruiters()).contains(RECRUITER);
    }

    @Test
    @Order(6)
    void aSavedChannelNeedsNoSecondLook() {
        var admin = convene.as(People.ADMIN);
        admin.types("/interview reglages");

        assertThat(admin.modalWith("settings-company").submit().accepted()).isTrue();
    }

    @Test
    @Order(7)
    void aRecruitersMenuShowsWhatWaitsWithoutACandidatesName() {
        var recruiter = convene.as(People.RECRUITER);
        recruiter.home();
        candidate();

        recruiter.types("/interview");

        var menu = recruiter.waitForMessage(message -> message.says("To schedule") && message.ephemeral());
        assertThat(menu.words()).contains("Backend developer").doesNotContain("Martin");
        assertThat(menu.offers(Acts.SCHEDULE.value())).isTrue();
    }

    @Test
    @Order(8)
    void theHomeOfWhoeverOpenedItFollowsWhatHappens() {
        var recruiter = convene.as(People.RECRUITER);
        var home = recruiter.home().once(tab -> tab.says("To schedule"));
        assertThat(home.words()).doesNotContain("Martin");

        var another = candidate();
        home.once(tab -> tab.words().split("To schedule", -1).length == 3);
        convene.bean(Withdraw.class).withdraw(RECRUITER, another, null);

        home.once(tab -> tab.words().split("To schedule", -1).length == 2);
    }

    @Test
    @Order(9)
    void myInterviewsCarryNamesAsTyped() {
        var recruiter = convene.as(People.RECRUITER);

        recruiter.types("/interview me");

        var list = recruiter.modal(modal -> modal.says("Martin"));
        assertThat(list.words()).contains("To arrange", "My pools: recruiters", "&lt;!here&gt;");
        candidate();
        list.once(modal -> modal.words().split("To schedule", -1).length == 3);
        list.close();

        recruiter.takes("my-interviews");
        recruiter.modal(modal -> modal.says("Martin")).close();
    }

    @Test
    @Order(10)
    void theMenuLeadsToWhatOtherAreasOffer() {
        var recruiter = convene.as(People.RECRUITER);
        recruiter.types("/interview");
        var menu = recruiter.waitForMessage(message -> message.offers("go:more"));

        menu.chooses("go:more", "pool");

        assertThat(recruiter.modal(modal -> modal.says("Nobody yet")).title()).isEqualTo("Pools and teams");
    }

    @Test
    @Order(11)
    void anInvitationIsAnsweredInTheListAndTheListFollows() {
        var other = new MemberId(People.OTHER_RECRUITER);
        var start = Instant.now().plus(Duration.ofDays(2));
        var booking = new Booking(
                candidate(),
                new StageKey("getting-to-know"),
                new Booking.When(start, Duration.ofHours(1), ZoneId.of("Europe/Paris")),
                List.of(new Placement(0, other)),
                new Venue(Mode.PHONE, null, null),
                Telling.WHEN_ALL_ACCEPTED);
        assertThat(convene.bean(BookInterview.class).book(RECRUITER, booking))
                .isInstanceOf(Booking.Outcome.Booked.class);
        var asked = convene.as(People.OTHER_RECRUITER);
        asked.types("/entretien");
        asked.waitForMessage(message -> message.says("Invitation\u00a0: ")).clicks("go:me");

        var list = asked.modal(modal -> modal.offers(Acts.ACCEPT_INVITATION.value()));
        assertThat(list.words()).contains("Votre réponse est attendue");
        list.clicks(Acts.ACCEPT_INVITATION.value());

        list.once(modal -> modal.says("Vous avez accepté") && !modal.offers(Acts.ACCEPT_INVITATION.value()));
    }

    private CandidacyId candidate() {
        var email = "zoe" + System.nanoTime() + "@example.com";
        var person = new Person(NAME, email, null, Locale.FRENCH, ZoneId.of("Europe/Paris"), null);
        var added = convene.bean(AddCandidate.class).add(RECRUITER, opening(), person, null, Set.of());
        return ((AddCandidate.Addition.Added) added).candidacy();
    }

    private OpeningId opening() {
        var terms = new OpeningTerms(
                "Backend developer", new ProcessKey("developer"), new MemberId(People.MANAGER), null, null, null, null);
        var created = convene.bean(CreateOpening.class).create(OpeningId.random(), RECRUITER, terms, Set.of(RECRUITER));
        return ((CreateOpening.OpeningCreation.Created) created).opening();
    }
}
