package dev.convene.slack.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.access.CompanyProfile;
import dev.convene.access.SetUpCompany;
import dev.convene.panel.Rosters;
import dev.convene.shared.MemberId;
import dev.convene.shared.PoolKey;
import dev.convene.shared.TeamKey;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Filling pools and teams, as a recruiter and as an admin. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoolScreensTest {

    private static final PoolKey DEVELOPERS = new PoolKey("developers");

    private final ConveneScenario convene = ConveneScenario.start();

    @BeforeAll
    void nameARecruiter() {
        var company = convene.bean(CompanyProfile.class).current();
        var recruiters = Set.of(new MemberId(People.RECRUITER));
        convene.bean(SetUpCompany.class).setUp(new MemberId(People.ADMIN), company, Set.of(), recruiters);
    }

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    void aPoolIsFilledWithSeveralPeopleAtOnceAndTheListFollows() {
        var recruiter = convene.as(People.RECRUITER);
        recruiter.types("/interview pool");
        var list = recruiter.modal(modal -> modal.says("Pools: who interviews as what"));
        assertThat(list.words()).contains("2 people needed for “Operational interview", "This pool follows the role");
        list.close();

        recruiter.types("/interview pool developers");
        var form = recruiter.modalWith("pool-members");
        assertThat(form.words()).contains("developers", ": 2");
        form.pickUsers("pool-members", People.DEVELOPER, People.SECOND_DEVELOPER);
        assertThat(form.submit().accepted()).isTrue();

        recruiter.waitForMessage(message -> message.says("developers: 2 people"));
        assertThat(convene.bean(Rosters.class).current().in(DEVELOPERS))
                .containsExactlyInAnyOrder(new MemberId(People.DEVELOPER), new MemberId(People.SECOND_DEVELOPER));
    }

    @Test
    void fromTheListAPoolOpensOnTopAndTheListShowsWhatChanged() {
        var recruiter = convene.as(People.RECRUITER);
        recruiter.types("/entretien groupes");
        var list = recruiter.modal(modal -> modal.offers("fill-pool"));

        list.clicks("fill-pool");
        recruiter
                .modalWith("pool-members")
                .pickUsers("pool-members", People.CEO)
                .submit();

        recruiter.modal(modal -> modal.says("1 person: <@" + People.CEO)).close();
    }

    @Test
    void aGuestNeedsAnAdmin() {
        var recruiter = convene.as(People.RECRUITER);
        recruiter.types("/interview pool hr");
        var form = recruiter.modalWith("pool-members").pickUsers("pool-members", People.GUEST);

        assertThat(form.submit().errors().get("pool-members")).contains("guest-1", "admin-1");
        form.close();

        var admin = convene.as(People.ADMIN);
        admin.types("/interview pool hr");
        assertThat(admin.modalWith("pool-members")
                        .pickUsers("pool-members", People.GUEST, People.HR)
                        .submit()
                        .accepted())
                .isTrue();
    }

    @Test
    void whoeverMayNotIsToldWhoCan() {
        var developer = convene.as(People.DEVELOPER);

        developer.types("/interview pool");

        developer.waitForMessage(message -> message.says("say who interviews") && message.says(People.RECRUITER));
        assertThat(developer.hasModal()).isFalse();
    }

    @Test
    void aTeamThatARecipeAsksForKeepsItsKeyWhateverItIsCalled() {
        var admin = convene.as(People.ADMIN);
        admin.types("/interview pool");
        var list = admin.modal(modal -> modal.says("is not there yet, and is asked for by"));

        list.clicks("change-team");
        var form = admin.modalWith("team-name");
        assertThat(form.value("team-name").asString()).isEqualTo("Engineering");
        form.fill("team-name", "R&D <!here>").pickUsers("team-people", People.VPE, People.CTO);
        assertThat(form.submit().accepted()).isTrue();
        admin.modal(modal -> modal.says("R&D <!here>") || modal.says("R&amp;D"));

        var roster = convene.bean(Rosters.class).current();
        assertThat(roster.teams()).containsKey(new TeamKey("engineering"));

        admin.modal().clicks("add-team");
        var checkout = admin.modalWith("team-parent");
        assertThat(checkout.fill("team-name", "Engineering").submit().errors()).containsKey("team-name");
        checkout.fill("team-name", "Checkout")
                .choose("team-parent", "engineering")
                .pickUsers("team-people", People.DEVELOPER);
        assertThat(checkout.submit().accepted()).isTrue();
        admin.modal(modal -> modal.says("Checkout") && modal.says("part of"));
        admin.modal().close();

        admin.types("/interview pool " + "engineering");
        var above = admin.modalWith("team-parent").choose("team-parent", "checkout");
        assertThat(above.submit().errors().get("team-parent")).contains("below itself");
        above.close();
    }
}
