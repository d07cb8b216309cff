package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.slack.candidate.RecruitingScenario.MANAGER;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static dev.convene.slack.candidate.RecruitingScenario.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.access.Members;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.Decide;
import dev.convene.candidate.KeepAway;
import dev.convene.candidate.NameDecider;
import dev.convene.sandbox.slack.Modal;
import dev.convene.shared.MemberId;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hiring manager must not know of somebody: a recruiter says who decides instead, and it goes on. */
class NameDeciderTest {

    private static final MemberId VPE = new MemberId(People.VPE);

    private RecruitingScenario company;

    @BeforeEach
    void start() {
        company = new RecruitingScenario();
        var members = company.convene().bean(Members.class);
        await().untilAsserted(() -> assertThat(members.all()).hasSizeGreaterThan(20));
    }

    @AfterEach
    void end() {
        company.close();
    }

    @Test
    void nobodyCanDecideUntilSomebodyIsNamed() {
        var candidacy = withoutTheirManager("Quill");

        var asked = company.recruiter().dm().waitForMessage(one -> one.says("Quill") && one.offers("name-decider"));
        assertThat(asked.text()).doesNotContain("Quill");
        asked.clicks("open-candidacy");
        assertThat(company.recruiter()
                        .modal(modal -> modal.offers("sheet-more"))
                        .words())
                .contains("Nobody can decide about this stage");
        assertThat(company.decide(RECRUITER, candidacy, "operational", NEXT))
                .isInstanceOf(Decide.Outcome.NotYours.class);
        company.recruiter().modal().close();

        asked.clicks("name-decider");
        var form = company.recruiter().modalWith("decider");
        refused(form, People.MANAGER, "must not know");
        refused(form, People.GUEST, "guests");
        form.pickUsers("decider", People.VPE).submit();

        company.recruiter().waitForMessage(one -> one.ephemeral() && one.says("Done"));
        await().untilAsserted(() -> assertThat(asked.words()).contains("can be decided by"));
        assertThat(asked.offers("name-decider")).isFalse();
        var told = says(company.convene().as(People.VPE).dm(), "Quill", "you decide here");
        told.clicks("open-candidacy");
        var sheet = company.convene().as(People.VPE).modal(modal -> modal.says("Quill") && modal.says("Decide"));
        assertThat(sheet.words()).contains("decides here, since all who would are kept away");
        assertThat(sheet.words()).contains("decides where nobody else can, named by");
        assertThat(company.decide(VPE, candidacy, "operational", NEXT)).isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void whoeverWasNamedNoLongerDecidesOnceTheManagerMayKnowAgain() {
        var candidacy = withoutTheirManager("Quentin");
        assertThat(name(RECRUITER, candidacy, VPE)).isInstanceOf(NameDecider.Outcome.Named.class);

        company.convene().bean(KeepAway.class).keepAway(RECRUITER, candidacy, Set.of());

        assertThat(company.decide(VPE, candidacy, "operational", NEXT)).isInstanceOf(Decide.Outcome.NotYours.class);
        assertThat(name(RECRUITER, candidacy, VPE)).isInstanceOf(NameDecider.Outcome.NotNeeded.class);
        assertThat(company.decide(MANAGER, candidacy, "operational", NEXT)).isInstanceOf(Decide.Outcome.Decided.class);
    }

    @Test
    void recruitersAndAdminsNameSomebodyAndNobodyElse() {
        var candidacy = withoutTheirManager("Quade");

        assertThat(name(new MemberId(People.DEVELOPER), candidacy, VPE))
                .isInstanceOf(NameDecider.Outcome.NotAllowed.class);
        assertThat(name(MANAGER, candidacy, VPE)).isInstanceOf(NameDecider.Outcome.NotAllowed.class);
        assertThat(name(new MemberId(People.ADMIN), candidacy, VPE)).isInstanceOf(NameDecider.Outcome.Named.class);
    }

    private static void refused(Modal form, String member, String why) {
        var refused = form.pickUsers("decider", member).submit();
        assertThat(refused.errors())
                .hasEntrySatisfying("decider", words -> assertThat(words).contains(why));
    }

    private NameDecider.Outcome name(MemberId actor, CandidacyId candidacy, MemberId decider) {
        return company.convene().bean(NameDecider.class).name(actor, candidacy, decider);
    }

    private CandidacyId withoutTheirManager(String name) {
        var candidacy = company.candidate(company.opening("Discreet post"), name, Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        company.convene().bean(KeepAway.class).keepAway(RECRUITER, candidacy, Set.of(MANAGER));
        return candidacy;
    }
}
