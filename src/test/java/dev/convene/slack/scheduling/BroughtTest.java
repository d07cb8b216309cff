package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.EnterLinks;
import dev.convene.candidate.SentLink;
import dev.convene.candidate.SentLinks;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.scheduling.Interviews;
import dev.convene.shared.MemberId;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.People;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the candidate brings: links that a recruiter enters, that the panel finds in the kit, and that do not open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BroughtTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String CODE = "Code & <!here>";

    private ConveneScenario convene;
    private Hiring hiring;
    private int day;

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start();
        hiring = new Hiring(convene);
    }

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    void whatIsEnteredStandsInTheKitAndWhatDoesNotOpenIsToldOnce() {
        var candidacy = hiring.operational("Ada Apporte", PARIS);
        book("Ada Apporte");
        var form = linksOf("Ada Apporte");
        form.fill("candidate-link-label:0", CODE).fill("candidate-link-address:0", "http://example.com/code");
        assertThat(form.submit().errors().get("candidate-link-address:0")).contains("https://");
        form.fill("candidate-link-address:0", "https://example.com/code").submit();
        form = recruiter().modalWith("candidate-link-label:1");
        form.fill("candidate-link-address:1", "https://example.com/text");
        assertThat(form.submit().errors()).containsKey("candidate-link-label:1");
        form.fill("candidate-link-label:1", "Text").submit();
        closeAll();
        assertThat(sheet("Ada Apporte").words()).contains("Sent by the candidate", "https://example.com/text");
        closeAll();

        var member = panelist(candidacy);
        var kit = kit(member, "Ada Apporte");
        assertThat(kit.words())
                .contains("https://example.com/code", "Code &amp; &lt;!here&gt;", "https://example.com/text");
        var button = UnopenedScreen.UNOPENED
                .with(sent(candidacy).getFirst().id().value())
                .value();
        kit.clicks(button);
        kit = convene.as(member)
                .modal(modal -> !modal.offers(button) && modal.callbackId().equals("kit"));
        assertThat(kit.actions())
                .contains(UnopenedScreen.UNOPENED.with(KitLinks.CV).value());
        kit.close();
        kit(member, "Ada Apporte").clicks(button);
        convene.as(member)
                .modal(modal -> !modal.offers(button) && modal.callbackId().equals("kit"))
                .close();

        var told = recruiter()
                .waitForMessage(message -> message.says("cannot open") && message.says("https://example.com/code"));
        assertThat(told.text()).doesNotContain("Ada");
        assertThat(told.words()).contains("Ada Apporte", member);
        assertThat(told.actions()).containsExactly(Acts.OPEN_CANDIDACY.value());
        assertThat(unopened("Ada Apporte")).isEqualTo(1);

        convene.bean(EnterLinks.class)
                .enter(
                        Hiring.RECRUITER,
                        candidacy,
                        Set.of(sent(candidacy).getFirst().id()),
                        Optional.empty());
        await().untilAsserted(() -> assertThat(told.actions()).isEmpty());
        assertThat(told.words()).contains("replaced or taken away").doesNotContain("https://example.com/code");
    }

    @Test
    void aCvThatDoesNotOpenIsToldInFrench() {
        var candidacy = hiring.englishFor(People.OTHER_RECRUITER, "Barbara Lit");
        var french = convene.as(People.OTHER_RECRUITER);
        french.types("/entretien planifier Barbara Lit");
        french.modal(modal -> modal.has("schedule-date") && modal.says("Barbara Lit"))
                .pickDate("schedule-date", nextDay())
                .submit();
        var member = panelist(candidacy);
        kit(member, "Barbara Lit")
                .clicks(UnopenedScreen.UNOPENED.with(KitLinks.CV).value());

        var told = french.waitForMessage(message -> message.says("ne s’ouvre pas") && message.says("Barbara Lit"));
        told.clicks(Acts.OPEN_CANDIDACY.value());
        french.modal(modal -> modal.callbackId().equals("sheet")).close();
    }

    @Test
    void whatIsNoLongerTickedIsTakenAwayAndTenAreTheMost() {
        var candidacy = hiring.candidate("Grace Dix", PARIS);
        var enter = convene.bean(EnterLinks.class);
        IntStream.range(0, 10)
                .forEach(number -> enter.enter(Hiring.RECRUITER, candidacy, Set.of(), typed("Link " + number)));
        assertThat(enter.enter(Hiring.RECRUITER, candidacy, Set.of(), typed("One more")))
                .isInstanceOf(EnterLinks.Outcome.TooMany.class);
        var form = linksOf("Grace Dix");
        assertThat(form.has("candidate-link-label:10")).isFalse();
        form.choose(
                        "candidate-links-kept:10",
                        sent(candidacy).get(3).id().value().toString())
                .submit();
        closeAll();
        assertThat(sent(candidacy)).extracting(SentLink::label).containsExactly("Link 3");
    }

    @Test
    void whoDoesNotRecruitEntersNothing() {
        var candidacy = hiring.candidate("Joan Ferme", PARIS);
        var enter = convene.bean(EnterLinks.class);
        assertThat(enter.enter(new MemberId(People.DEVELOPER), candidacy, Set.of(), typed("Code")))
                .isInstanceOf(EnterLinks.Outcome.NotAllowed.class);
        assertThat(enter.enter(
                        Hiring.RECRUITER,
                        candidacy,
                        Set.of(),
                        Optional.of(new EnterLinks.Typed("Code", "https://me:secret@example.com/"))))
                .isInstanceOf(EnterLinks.Outcome.NotHttps.class);
        assertThat(sent(candidacy)).isEmpty();
    }

    private static Optional<EnterLinks.Typed> typed(String label) {
        return Optional.of(new EnterLinks.Typed(label, "https://example.com/" + label.length()));
    }

    private java.util.List<SentLink> sent(CandidacyId candidacy) {
        return convene.bean(SentLinks.class).of(candidacy);
    }

    private long unopened(String name) {
        return recruiter().dm().messages().stream()
                .filter(message -> message.says("cannot open") && message.says(name))
                .count();
    }

    private Modal linksOf(String name) {
        sheet(name).clicks("sheet-more", "Links from the candidate");
        return recruiter().modal(modal -> modal.callbackId().equals("candidate-links"));
    }

    private Modal sheet(String name) {
        recruiter()
                .waitForMessage(message -> message.says(name) && message.offers(Acts.OPEN_CANDIDACY.value()))
                .clicks(Acts.OPEN_CANDIDACY.value());
        return recruiter().modal(modal -> modal.callbackId().equals("sheet") && modal.says(name));
    }

    private void closeAll() {
        while (recruiter().hasModal()) {
            recruiter().modal().close();
        }
    }

    private Modal kit(String member, String name) {
        Shown invitation = convene.as(member)
                .waitForMessage(message -> message.offers(Acts.PREPARE.value()) && message.says(name));
        invitation.clicks(Acts.PREPARE.value());
        return convene.as(member).modal(modal -> modal.callbackId().equals("kit") && modal.says(name));
    }

    private String panelist(CandidacyId candidacy) {
        return convene.bean(Interviews.class)
                .of(candidacy)
                .getLast()
                .seats()
                .getFirst()
                .member()
                .value();
    }

    private void book(String name) {
        recruiter().types("/interview schedule " + name);
        recruiter()
                .modal(modal -> modal.has("schedule-date") && modal.says(name))
                .pickDate("schedule-date", nextDay())
                .submit();
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }

    private LocalDate nextDay() {
        return LocalDate.of(2032, 1, 5).plusDays(++day);
    }
}
