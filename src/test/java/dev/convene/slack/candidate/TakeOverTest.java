package dev.convene.slack.candidate;

import static dev.convene.candidate.DecisionKind.NEXT;
import static dev.convene.slack.candidate.RecruitingScenario.MANAGER;
import static dev.convene.slack.candidate.RecruitingScenario.RECRUITER;
import static dev.convene.slack.candidate.RecruitingScenario.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.EditOpening;
import dev.convene.candidate.HandOverId;
import dev.convene.candidate.Opening;
import dev.convene.candidate.OpeningId;
import dev.convene.candidate.Openings;
import dev.convene.candidate.TakeOver;
import dev.convene.insight.ReadAgenda;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.shared.MemberId;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recruiter is ill or leaves: what waited for them waits for whoever takes over, and all know. */
class TakeOverTest {

    private static final MemberId OTHER = new MemberId(People.OTHER_RECRUITER);

    private RecruitingScenario company;

    @BeforeEach
    void start() {
        company = new RecruitingScenario();
    }

    @AfterEach
    void end() {
        company.close();
    }

    @Test
    void allOfSomebodysOpeningsPassToWhoeverTakesOver() {
        var first = run("First post", false, RECRUITER);
        var second = run("Second post", false, RECRUITER);
        var candidacy = company.candidate(first, "Quill", Set.of());
        company.decide(RECRUITER, candidacy, "getting-to-know", NEXT);
        var told = company.recruiter().dm().waitForMessage(one -> one.says("Quill") && one.says("Operational"));
        var other = company.convene().as(People.OTHER_RECRUITER);

        var form = form(other, "/entretien poste");
        assertThat(form.value("take-over-to").asString()).isEqualTo(People.OTHER_RECRUITER);
        assertThat(form.submit().accepted()).isTrue();

        other.waitForMessage(one -> one.ephemeral() && one.says("C’est fait") && one.says("2 postes"));
        says(other.dm(), "Vous prenez le relais", "Second post");
        says(company.recruiter().dm(), "has taken over from you", "First post");
        says(company.channel(), "has taken over from", "First post");
        other.dm().waitForMessage(one -> one.says("Quill") && one.offers("schedule"));
        await().untilAsserted(() -> assertThat(told.words()).contains("is seen to by"));
        assertThat(told.actions()).doesNotContain("schedule");
        assertThat(opening(second).recruiters()).containsExactly(OTHER);
        assertThat(tasks(OTHER)).isOne();
        assertThat(tasks(RECRUITER)).isZero();
    }

    @Test
    void oneOpeningCanBeTakenOutAndTheOthersStay() {
        var stays = run("Stays", false, RECRUITER);
        var passes = run("Passes", false, RECRUITER);

        var form = form(company.recruiter(), "/interview opening");
        assertThat(form.value("take-over-to").isNull()).isTrue();
        form.choose("take-over-openings:" + People.RECRUITER, "Passes");
        var refused = form.pickUsers("take-over-to", People.RECRUITER).submit();
        assertThat(refused.errors())
                .hasEntrySatisfying("take-over-to", words -> assertThat(words).contains("same person"));
        refused = form.pickUsers("take-over-to", People.DEVELOPER).submit();
        assertThat(refused.errors())
                .hasEntrySatisfying("take-over-to", words -> assertThat(words).contains("recruiter role"));
        form.pickUsers("take-over-to", People.OTHER_RECRUITER).submit();

        company.recruiter().waitForMessage(one -> one.ephemeral() && one.says("Done") && one.says("1 opening"));
        assertThat(opening(stays).recruiters()).containsExactly(RECRUITER);
        assertThat(opening(passes).recruiters()).containsExactly(OTHER);
    }

    @Test
    void ofAConfidentialOpeningTheChannelLearnsNothingAndItsManagerCanGiveItToSomebody() {
        var secret = run("Secret head", true, RECRUITER);
        var request = new TakeOver.Request(HandOverId.random(), RECRUITER, OTHER, Set.of(secret));
        var takeOver = company.convene().bean(TakeOver.class);
        assertThat(takeOver.takeOver(OTHER, request)).isInstanceOf(TakeOver.Outcome.NothingLeft.class);

        var manager = company.convene().as(People.MANAGER);
        var form = form(manager, "/entretien poste");
        form.pickUsers("take-over-to", People.OTHER_RECRUITER).submit();

        says(company.convene().as(People.OTHER_RECRUITER).dm(), "Vous prenez le relais", "Secret head");
        says(company.recruiter().dm(), "has taken over from you", "1 confidential opening");
        assertThat(company.recruiter().dm().messages()).noneMatch(message -> message.says("Secret head"));
        assertThat(company.channel().messages()).noneMatch(message -> message.says("has taken over"));
        assertThat(opening(secret).recruiters()).containsExactly(OTHER);
    }

    @Test
    void whatTheChannelWasToldIsWithdrawnWithTheOpening() {
        var post = run("Soon secret", false, RECRUITER);
        var request = new TakeOver.Request(HandOverId.random(), RECRUITER, OTHER, Set.of(post));
        company.convene().bean(TakeOver.class).takeOver(OTHER, request);
        var line = says(company.channel(), "has taken over from", "Soon secret");

        var opening = opening(post);
        company.convene()
                .bean(EditOpening.class)
                .edit(
                        OTHER,
                        post,
                        new EditOpening.Correction(opening.terms(), opening.recruiters(), opening.state(), true));

        await().untilAsserted(() ->
                assertThat(line.words()).contains("This message was withdrawn").doesNotContain("Soon secret"));
    }

    @Test
    void sentTwiceItHappensOnce() {
        var post = run("Once", false, RECRUITER);
        var request = new TakeOver.Request(HandOverId.random(), RECRUITER, OTHER, Set.of(post));
        var takeOver = company.convene().bean(TakeOver.class);

        assertThat(takeOver.takeOver(OTHER, request)).isInstanceOf(TakeOver.Outcome.TakenOver.class);
        assertThat(takeOver.takeOver(OTHER, request)).isInstanceOf(TakeOver.Outcome.TakenOver.class);
        var late = new TakeOver.Request(HandOverId.random(), RECRUITER, OTHER, Set.of(post));
        assertThat(takeOver.takeOver(MANAGER, late)).isInstanceOf(TakeOver.Outcome.NothingLeft.class);
    }

    private OpeningId run(String title, boolean confidential, MemberId recruiter) {
        var id = company.opening(title);
        var opening = opening(id);
        company.convene()
                .bean(EditOpening.class)
                .edit(
                        RECRUITER,
                        id,
                        new EditOpening.Correction(opening.terms(), Set.of(recruiter), opening.state(), confidential));
        return id;
    }

    /** Only one person runs any, so nobody has to say whose. */
    private static Modal form(Person member, String command) {
        member.types(command);
        member.modal(modal -> modal.offers("take-over")).clicks("take-over");
        return member.modalWith("take-over-to");
    }

    private Opening opening(OpeningId id) {
        return company.convene().bean(Openings.class).find(id).orElseThrow();
    }

    private long tasks(MemberId member) {
        return company.convene().bean(ReadAgenda.class).read(member).tasks().size();
    }
}
