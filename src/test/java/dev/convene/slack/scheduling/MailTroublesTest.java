package dev.convene.slack.scheduling;

import static dev.convene.testing.BalkyPostOffice.Mood.LEAVES_WITH_IT;
import static dev.convene.testing.BalkyPostOffice.Mood.NOT_NOW;
import static dev.convene.testing.BalkyPostOffice.Mood.REFUSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.sandbox.slack.Person;
import dev.convene.sandbox.slack.Shown;
import dev.convene.shared.MemberId;
import dev.convene.testing.BalkyPostOffice;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A mail server that does not take a letter, or leaves it open whether it did. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailTroublesTest {

    private final BalkyPostOffice office = new BalkyPostOffice();
    private ConveneScenario convene;
    private Hiring hiring;

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start(
                Line.HTTP,
                List.of(
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + office.port(),
                        "--convene.mail.from=jobs@mail.example.com",
                        "--convene.courier.first-retry=100ms",
                        "--convene.courier.call-timeout=300ms"));
        hiring = new Hiring(convene);
    }

    @AfterAll
    void end() {
        convene.close();
        office.close();
    }

    @Test
    void aServerThatSaysNotNowIsAskedAgain() {
        var candidacy = notRetained("Ada Tard");
        office.expect(address(candidacy), NOT_NOW, NOT_NOW);

        var notice = send("Ada Tard");

        await().untilAsserted(() -> assertThat(notice.words()).contains("Sent."));
        assertThat(office.mailbox(address(candidacy))).hasSize(1);
        assertThat(office.isDone(address(candidacy))).isTrue();
    }

    @Test
    void aRefusedAddressReturnsTheLetterWithWhatToDo() {
        var candidacy = notRetained("Grace Ailleurs");
        office.expect(address(candidacy), REFUSES);

        var notice = send("Grace Ailleurs");

        await().untilAsserted(() -> assertThat(notice.words()).contains("refuses the address", "correct the address"));
        assertThat(notice.actions()).containsExactly("letter-text", "letter-sent");
        assertThat(notice.text()).doesNotContain("Grace");
        assertThat(office.mailbox(address(candidacy))).isEmpty();

        send(notice);
        await().untilAsserted(() -> assertThat(notice.words()).contains("Sent.").doesNotContain("refuses"));
        assertThat(office.mailbox(address(candidacy))).hasSize(1);
    }

    @Test
    void aLetterOfUnknownFateGoesOnceMoreAsTheSameMessage() throws Exception {
        var candidacy = notRetained("Joan Double");
        office.expect(address(candidacy), LEAVES_WITH_IT);

        var notice = send("Joan Double");

        await().untilAsserted(() -> assertThat(notice.words()).contains("Sent."));
        var both = office.mailbox(address(candidacy));
        assertThat(both).hasSize(2);
        assertThat(both.getFirst().getMessageID()).matches("<[0-9a-f-]{36}@mail\\.example\\.com>");
        assertThat(both.getLast().getMessageID()).isEqualTo(both.getFirst().getMessageID());
        assertThat(both.getLast().getSubject()).isEqualTo(both.getFirst().getSubject());
    }

    private CandidacyId notRetained(String name) {
        var candidacy = hiring.operational(name, ZoneId.of("Europe/Paris"));
        hiring.decide(
                candidacy,
                new MemberId(People.MANAGER),
                new Decision(DecisionKind.NOT_RETAINED, "criterion", null, false));
        return candidacy;
    }

    private Shown send(String name) {
        var notice = recruiter().waitForMessage(message -> message.says(name) && message.offers("letter-text"));
        send(notice);
        return notice;
    }

    private void send(Shown notice) {
        notice.clicks("letter-text");
        assertThat(recruiter().modalCalled("letter-send").submit().accepted()).isTrue();
    }

    private String address(CandidacyId candidacy) {
        return hiring.file(candidacy).candidate().person().email();
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }
}
