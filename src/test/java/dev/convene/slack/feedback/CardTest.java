package dev.convene.slack.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyStatus;
import dev.convene.candidate.DecisionKind;
import dev.convene.feedback.CardContent;
import dev.convene.feedback.Recommendation;
import dev.convene.feedback.SubmitScorecard;
import dev.convene.shared.MemberId;
import dev.convene.testing.People;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Cards: asked for at the end, written, sealed, read together, decided upon. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardTest {

    private final FeedbackScenario hiring = new FeedbackScenario();

    @AfterAll
    void end() {
        hiring.close();
    }

    @Test
    void aRoundIsSealedUntilAllAreInAndThenReadAndDecided() {
        var interview = hiring.operational();
        var asked = hiring.message(People.DEVELOPER, interview, "write-card");
        assertThat(asked.says("Did it take place?")).isTrue();
        assertThat(asked.text()).doesNotContain("Zoë").contains("Backend");

        hiring.handIn(People.DEVELOPER, interview, "RATHER_YES", "Reads code <!here> & explains it");
        await().untilAsserted(() -> assertThat(asked.words()).contains("Sealed.", "2 of 3 still to come", "told"));
        assertThat(asked.actions()).containsExactly("write-card");

        hiring.handIn(People.PRODUCT_OWNER, interview, "YES", "Écoute");
        hiring.handIn(People.SECOND_DEVELOPER, interview, "NO", "Travaille sans tests");
        await().untilAsserted(() -> assertThat(asked.actions()).containsExactly("see-cards"));

        var told = hiring.message(People.MANAGER, interview, "decide");
        assertThat(told.actions()).containsExactly("see-cards", "decide");
        assertThat(told.text()).doesNotContain("Zoë");
        assertThat(told.words()).doesNotContain("Écoute").doesNotContain("explains");

        told.clicks("see-cards");
        var manager = hiring.as(People.MANAGER);
        var cards = manager.modal(modal -> modal.title().equals("Grilles"));
        assertThat(cards.words())
                .contains("Plutôt oui", "Reads code", "Écoute", "Travaille sans tests", "personne ne l’a observé");

        cards.clicks("decide");
        var form = manager.modalWith("decision");
        assertThat(form.choose("decision", "NOT_RETAINED").submit().errors()).containsKey("decision-reason");
        form.fill("decision-reason", "Pas de tests")
                .choose("decision-criterion", "software")
                .choose("decision-told", "told");
        assertThat(form.submit().result()).isEqualTo("updated");

        await().untilAsserted(() -> assertThat(told.words()).contains("Votre décision", "ne pas retenir"));
        assertThat(told.actions()).isEmpty();
        assertThat(hiring.file(interview).candidacy().standing().status()).isEqualTo(CandidacyStatus.REJECTED);
    }

    @Test
    void whoeverMakesTheStageAloneSaysInTheSameFormWhatComesNext() {
        var interview = hiring.firstTalk();
        var asked = hiring.message(People.RECRUITER, interview, "write-card");
        var form = hiring.card(People.RECRUITER, interview);
        form.choose("recommendation", "YES").fill("summary", "Knows why").choose("criterion:values-and-culture", "4");

        assertThat(form.choose("decision", "HOLD").submit().errors()).containsKey("decision-reason");
        assertThat(asked.offers("write-card")).isTrue();

        assertThat(form.choose("decision", "NEXT").submit().result()).isEqualTo("updated");
        var done = hiring.as(People.RECRUITER).modal(modal -> modal.says("Your card is in."));
        assertThat(done.words()).contains("on to Operational");
        assertThat(done.actions()).contains("schedule", "open-candidacy");
        assertThat(hiring.file(interview).stage().key()).hasToString("operational");
        await().untilAsserted(() -> assertThat(asked.words()).contains("Read my card"));
        assertThat(hiring.as(People.RECRUITER).dm().messages())
                .noneMatch(message -> message.says(hiring.shown(interview)) && message.offers("decide"));
    }

    @Test
    void decidingLaterKeepsTheButtonForIt() {
        var interview = hiring.firstTalk();
        var form = hiring.card(People.RECRUITER, interview);
        form.choose("recommendation", "YES").fill("summary", "Later").choose("decision", "LATER");

        assertThat(form.submit().result()).isEqualTo("updated");
        assertThat(hiring.as(People.RECRUITER)
                        .modal(modal -> modal.says("Your card is in."))
                        .actions())
                .containsExactly("decide");
        hiring.message(People.RECRUITER, interview, "decide");
    }

    @Test
    void aDraftIsKeptAndOpensAgain() {
        var interview = hiring.operational();
        var form = hiring.card(People.DEVELOPER, interview);
        form.fill("summary", "Half a thought")
                .choose("criterion:software", "3")
                .choose("question:ready-to-learn", "NO");
        form.clicks("save-card-draft");
        form.once(modal -> modal.says("Draft saved at"));
        assertThat(form.value("summary").asString()).isEqualTo("Half a thought");
        form.close();

        var again = hiring.card(People.DEVELOPER, interview);
        assertThat(again.value("summary").asString()).isEqualTo("Half a thought");
        assertThat(again.value("criterion:software").path("value").asString()).isEqualTo("3");
        assertThat(again.value("question:ready-to-learn").path("value").asString())
                .isEqualTo("NO");
        again.close();
    }

    @Test
    void theCardThatIsInCanBeReadByItsAuthorAndNotWrittenTwice() {
        var interview = hiring.operational();
        var asked = hiring.message(People.DEVELOPER, interview, "write-card");
        hiring.handIn(People.DEVELOPER, interview, "NO", "The only word");
        await().untilAsserted(() -> assertThat(asked.words()).contains("Read my card"));

        asked.clicks("write-card");
        var card = hiring.as(People.DEVELOPER).modal(modal -> modal.says("The only word"));
        assertThat(card.blockIds()).doesNotContain("recommendation");
        card.close();
    }

    @Test
    void aCardHandedInTwiceCountsOnce() {
        var interview = hiring.operational();
        var stale = hiring.card(People.DEVELOPER, interview);
        stale.choose("recommendation", "NO").fill("summary", "Second");
        hiring.bean(SubmitScorecard.class)
                .submit(
                        new MemberId(People.DEVELOPER),
                        interview,
                        new CardContent(Recommendation.YES, "First", Set.of(), Set.of(), ""));

        assertThat(stale.submit().errors().get("recommendation")).contains("in already");
        stale.close();
    }

    @Test
    void anAbsentCandidateMeansThatNoCardIsOwed() {
        var interview = hiring.operational();
        var mine = hiring.message(People.DEVELOPER, interview, "attendance");
        var theirs = hiring.message(People.PRODUCT_OWNER, interview, "attendance");
        var stale = hiring.card(People.PRODUCT_OWNER, interview);

        mine.chooses("attendance", "Candidate absent");

        await().untilAsserted(() -> assertThat(mine.words()).contains("recorded by you"));
        await().untilAsserted(() -> assertThat(theirs.words()).contains("selon <@" + People.DEVELOPER + ">"));
        assertThat(mine.actions()).isEmpty();
        stale.choose("recommendation", "YES").fill("summary", "Trop tard");
        assertThat(stale.submit().errors().get("recommendation")).contains("n’a pas eu lieu");
        stale.close();
    }

    @Test
    void whoWasAbsentOwesNothingAndCanSayOtherwise() {
        var interview = hiring.operational();
        var mine = hiring.message(People.DEVELOPER, interview, "attendance");
        mine.chooses("attendance", "I was absent");
        await().untilAsserted(() -> assertThat(mine.words()).contains("no card is owed"));
        assertThat(mine.actions()).containsExactly("write-card");

        hiring.handIn(People.PRODUCT_OWNER, interview, "YES", "Bien");
        hiring.handIn(People.SECOND_DEVELOPER, interview, "YES", "Bien");
        var told = hiring.message(People.MANAGER, interview, "decide");
        assertThat(told.words()).contains("Les 2 grilles");
    }

    @Test
    void theCommandOpensTheCardThatIsOwedOrLetsChoose() {
        var support = hiring.as(People.SUPPORT);
        support.types("/entretien avis");
        support.waitForMessage(message -> message.ephemeral() && message.says("Aucune grille n’est attendue de vous"));

        var first = hiring.firstTalk();
        var second = hiring.firstTalk();
        var recruiter = hiring.as(People.RECRUITER);
        recruiter.types("/interview feedback " + hiring.file(second).candidate().name());
        recruiter.modalWith("recommendation").close();
        recruiter.types("/interview feedback");
        var choice = recruiter.modal(modal -> modal.title().equals("Cards to write"));
        assertThat(choice.words()).contains(hiring.shown(first), hiring.shown(second));
        choice.close();
    }

    @Test
    void aStageThatIsDecidedSaysByWhom() {
        var interview = hiring.operational();
        var manager = hiring.as(People.MANAGER);
        hiring.handIn(People.DEVELOPER, interview, "YES", "a");
        hiring.handIn(People.PRODUCT_OWNER, interview, "YES", "b");
        hiring.handIn(People.SECOND_DEVELOPER, interview, "YES", "c");
        var told = hiring.message(People.MANAGER, interview, "decide");
        told.clicks("decide");
        var stale = manager.modalWith("decision");

        hiring.decide(People.MANAGER, hiring.file(interview).id(), DecisionKind.NEXT);

        assertThat(stale.choose("decision", "NEXT").submit().result()).isEqualTo("updated");
        var answer = manager.modal(modal -> modal.says("Déjà décidé"));
        assertThat(answer.words()).contains("<@" + People.MANAGER + ">");
        answer.close();
    }
}
