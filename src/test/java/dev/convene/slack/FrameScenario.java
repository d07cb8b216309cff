package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.model.event.Event;
import dev.convene.access.Members;
import dev.convene.delivery.Audience;
import dev.convene.sandbox.slack.Fault;
import dev.convene.sandbox.slack.Person;
import dev.convene.shared.MemberId;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.Manifest;
import dev.convene.testing.People;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.BeanUtils;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FrameScenario {

    private final ConveneScenario convene;

    FrameScenario(Line line) {
        convene = ConveneScenario.start(line, TrialScreen.class);
    }

    ConveneScenario convene() {
        return convene;
    }

    @AfterAll
    void end() {
        convene.close();
    }

    @BeforeEach
    void quiet() {
        convene.slack().faults().clear();
    }

    @Test
    void everybodyIsInTheDirectoryFromTheStart() {
        var members = convene.bean(Members.class);

        await().untilAsserted(() -> assertThat(members.all()).hasSize(23));
        assertThat(members.require(new MemberId(People.THIRD_DEVELOPER)).zone()).hasToString("America/Montreal");
    }

    @Test
    void theManifestSubscribesToTheEventsThatAreHeardAndNamesTheShortcutsThatAreClaimed() {
        var manifest = Manifest.read();
        var routes = convene.bean(Routes.class);

        assertThat(manifest.events())
                .containsExactlyInAnyOrderElementsOf(routes.eventTypes().stream()
                        .map(BeanUtils::instantiateClass)
                        .map(Event::getType)
                        .toList());
        assertThat(manifest.shortcuts().stream().map(shortcut -> shortcut.text("callback_id")))
                .containsAll(routes.shortcutIds());
    }

    @Test
    void helpIsThereInBothLanguages() {
        reads(People.RECRUITER, "/interview help", "this list");
        reads(People.OTHER_RECRUITER, "/entretien AIDE", "cette liste");
        reads(People.RECRUITER, "/interview halp", "/interview help");
        reads(People.RECRUITER, "/interview <!channel> & co", "There is no “&lt;!channel&gt;”");
    }

    private void reads(String member, String typed, String answer) {
        var person = convene.as(member);

        assertThat(person.types(typed).ok()).isTrue();
        person.waitForMessage(message -> message.ephemeral() && message.words().contains(answer));
    }

    @Test
    void aFormOpensTakesErrorsAtItsFieldsAndTellsWhatCameOfIt() {
        var person = convene.as(People.DEVELOPER);
        person.types("/interview trial");
        var form = person.modalWith("trial-name");

        var refused = form.fill("trial-name", "taken").submit();
        assertThat(refused.errors()).containsEntry("trial-name", "This name is taken.");

        var failed = form.fill("trial-name", "broken").submit();
        assertThat(failed.errors().get("trial-name")).contains("reference: ");

        assertThat(form.fill("trial-name", "<!here> *Zoë* & co").submit().accepted())
                .isTrue();
        person.waitForMessage(message -> message.ephemeral() && message.says("Hello <!here> *Zoë* & co"));
    }

    @Test
    void aSearchFieldOffersWhatTheScreenFinds() {
        var person = convene.as(People.SECOND_DEVELOPER);
        person.types("/entretien essai");

        assertThat(person.modalWith("trial-friend").search("trial-friend", "zo"))
                .hasSize(1);
    }

    @Test
    void aModalThatCannotBeFilledSaysWhyWithAReference() {
        var person = convene.as(People.LEAD_DEVELOPER);
        person.types("/interview trial-broken");

        person.modal(modal -> modal.words().contains("reference: "));
    }

    @Test
    void aPressIsRefusedKindlyOrOpensAModal() {
        var person = convene.as(People.VPE);
        person.types("/interview trial-button");
        var message = person.waitForMessage(one -> one.offers("trial-break"));

        assertThat(message.clicks("trial-break").ok()).isTrue();
        person.waitForMessage(one -> one.says("This name is taken."));

        message.clicks("trial-again");
        assertThat(person.modalWith("trial-name").title()).isEqualTo("Trial");
    }

    @Test
    void theHomeIsDrawnWhenItIsOpened() {
        assertThat(convene.as(People.CTO).home().words()).contains("rien ne vous attend");
    }

    @Test
    void whoeverChangesLanguageIsAnsweredInIt() {
        convene.slack()
                .change(dev.convene.sandbox.slack.Member.of(People.SUPPORT, "support-1")
                        .reads("en-GB"));
        var members = convene.bean(Members.class);

        await().untilAsserted(() -> assertThat(
                        members.require(new MemberId(People.SUPPORT)).locale())
                .isEqualTo(Locale.UK));
    }

    @Test
    void aNoticeIsPostedOnceInTheReadersLanguageAndThenChangesInPlace() {
        var trial = convene.bean(TrialScreen.class);
        var person = convene.as(People.CEO);
        trial.wish(new Audience.Member(new MemberId(People.CEO)));
        var first = person.waitForMessage(message -> message.says("Une note, 1"));
        await().untilAsserted(() -> assertThat(first.pinned()).isTrue());

        trial.wording.set("2");
        trial.wish(new Audience.Member(new MemberId(People.CEO)));

        var second = person.waitForMessage(message -> message.says("Une note, 2"));
        assertThat(second.ts()).isEqualTo(first.ts());
        trial.wording.set("1");
    }

    @Test
    void anAnswerThatWasLostLeadsToOneMessageOnly() {
        var trial = convene.bean(TrialScreen.class);
        convene.slack().faults().next("chat.postMessage", Fault.ANSWER_LOST, 1);

        trial.wish(new Audience.Member(new MemberId(People.FINANCE)));
        var posted = convene.as(People.FINANCE).waitForMessage(message -> message.says("A note"));
        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(convene.bean(dev.convene.delivery.Deliveries.class)
                                .placeOf(
                                        "trial:" + TrialScreen.SUBJECT,
                                        new Audience.Member(new MemberId(People.FINANCE))))
                        .isPresent());

        assertThat(notes(convene.as(People.FINANCE))).isEqualTo(1);
        assertThat(posted.says("A note")).isTrue();
    }

    private static long notes(Person person) {
        return person.dm().messages().stream()
                .filter(message -> message.says("A note"))
                .count();
    }

    @Test
    void aRoomGetsItsPeopleLosesWhoLeavesAndIsArchived() {
        var trial = convene.bean(TrialScreen.class);
        trial.seated.set(Set.of(new MemberId(People.HR), new MemberId(People.SALES)));
        trial.wishRoom();
        assertThat(convene.as(People.HR).channel("interview-trial-001").members())
                .contains(People.HR);
        convene.as(People.SALES).channel("interview-trial-001");

        trial.seated.set(Set.of(new MemberId(People.HR)));
        trial.wishRoom();
        await().untilAsserted(
                        () -> assertThat(convene.as(People.SALES).channels()).doesNotContain("interview-trial-001"));

        trial.archived = true;
        trial.wishRoom();
        await().untilAsserted(() -> assertThat(convene.as(People.HR).channels()).doesNotContain("interview-trial-001"));
    }
}
