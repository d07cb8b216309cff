package dev.convene.slack.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import dev.convene.candidate.CandidacyId;
import dev.convene.candidate.Decision;
import dev.convene.candidate.DecisionKind;
import dev.convene.sandbox.slack.Modal;
import dev.convene.sandbox.slack.Person;
import dev.convene.scheduling.Interviews;
import dev.convene.slack.Acts;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With a mail server: what goes by itself, what a recruiter reads first, and what arrives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersByMailTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ConveneScenario convene;
    private Hiring hiring;
    private int day = 10;

    @BeforeAll
    void begin() {
        convene = ConveneScenario.start(Line.HTTP, List.of("--convene.mail.from=jobs@example.com"), PostOffice.class);
        hiring = new Hiring(convene);
    }

    @AfterAll
    void end() {
        convene.close();
    }

    @Test
    void whatTheBookingApprovedGoesByItself() throws Exception {
        var candidacy = hiring.operational("Ada Löwe", PARIS);
        book("Ada Löwe");
        acceptedByAll(candidacy, "Ada Löwe");

        var mail = arrived("Ada Löwe").getFirst();
        assertThat(mail.getSubject()).doesNotContain("{{");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getReplyTo()[0].toString()).contains("@");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@example\\.com>");
        assertThat(plain(mail)).startsWith("Bonjour Ada Löwe").contains("Les étapes de notre processus", Hiring.LINK);
        assertThat(((Multipart) mail.getContent()).getBodyPart(1).getContentType())
                .contains("text/html");
        assertThat(arrived("Ada Löwe")).hasSize(1);
    }

    @Test
    void aRecruiterReadsAndChangesALetterBeforeItGoes() throws Exception {
        var candidacy = hiring.operational("Grace Noir", PARIS);
        hiring.decide(
                candidacy,
                new dev.convene.shared.MemberId(People.MANAGER),
                new Decision(DecisionKind.NOT_RETAINED, "Too few years of <SQL>", null, true));

        var notice = recruiter().waitForMessage(message -> message.says("Grace Noir") && message.offers("letter-text"));
        notice.clicks("letter-text");
        var form = recruiter().modalCalled("letter-send");
        var body = field(form, "letter-send-body");
        assertThat(form.value(body).asString()).contains("Too few years of <SQL>");
        form.fill(body, "Bonjour,\n\nUn mot de ma main.").fill(field(form, "letter-send-subject"), "De nous à vous");
        assertThat(form.submit().accepted()).isTrue();

        var mail = arrived("Grace Noir").getFirst();
        assertThat(mail.getSubject()).isEqualTo("De nous à vous");
        assertThat(mail.getHeader("Auto-Submitted")).isNull();
        assertThat(plain(mail)).contains("Un mot de ma main.").doesNotContain("SQL");
        await().untilAsserted(() -> assertThat(notice.words()).contains("Sent."));
    }

    @Test
    void aTemplateWithAnUnknownBlankIsRefusedWithItsLineAndAGoodOneIsUsed() throws Exception {
        var admin = convene.as(People.ADMIN);
        admin.types("/interview letters");
        var list = admin.modal(modal -> modal.says("Privacy notice"));
        list.clicks("edit-template:ACKNOWLEDGEMENT.fr");
        var form = admin.modalCalled("letter-template");
        var body = field(form, "template-body");
        form.fill(body, "Bonjour {{name}},\n\nVotre {{salaire}}");
        var refused = form.submit();
        assertThat(refused.errors().get(body)).contains("3", "salaire", "name");

        form.fill(body, "Bonjour {{name}},\n\nReçu pour {{opening}}.").clicks("preview-template");
        assertThat(admin.modal(modal -> modal.says("Reçu pour D")).words()).doesNotContain("{{name}},\n\nReçu");
        assertThat(form.submit().accepted()).isTrue();
        admin.modal(modal -> modal.says("Privacy notice") && modal.says("changed by"))
                .close();

        hiring.candidate("Joan Petit", PARIS);
        recruiter()
                .waitForMessage(message -> message.says("Joan Petit") && message.offers("open-candidacy"))
                .clicks("open-candidacy");
        recruiter().modalCalled("sheet").clicks("sheet-more", "Acknowledge the application");
        var letter = recruiter().modalCalled("letter-send");
        assertThat(letter.submit().accepted()).isTrue();
        assertThat(plain(arrived("Joan Petit").getFirst())).contains("Reçu pour Backend");
        recruiter().modalCalled("sheet").close();
    }

    private void book(String name) {
        recruiter().types("/interview schedule " + name);
        var form = recruiter().modal(modal -> modal.has("schedule-date") && modal.says(name));
        form.pickDate("schedule-date", LocalDate.of(2031, 3, 1).plusDays(day++))
                .pickTime("schedule-time", LocalTime.of(14, 0));
        assertThat(form.submit().errors()).isEmpty();
    }

    private void acceptedByAll(CandidacyId candidacy, String name) {
        convene.bean(Interviews.class)
                .of(candidacy)
                .getLast()
                .seats()
                .forEach(seat -> convene.as(seat.member().value())
                        .waitForMessage(message -> message.offers(Acts.ACCEPT_INVITATION.value()) && message.says(name))
                        .clicks(Acts.ACCEPT_INVITATION.value()));
    }

    private List<MimeMessage> arrived(String name) {
        return await().until(() -> mails(name), mails -> !mails.isEmpty());
    }

    private List<MimeMessage> mails(String name) {
        return Arrays.stream(convene.bean(GreenMail.class).getReceivedMessages())
                .filter(mail -> to(mail).contains(name))
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return ((jakarta.mail.internet.InternetAddress) mail.getAllRecipients()[0]).getPersonal();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plain(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent())
                .getBodyPart(0)
                .getContent()
                .toString()
                .replace(" \r\n", " ");
    }

    private static String field(Modal form, String kind) {
        return form.blockIds().stream()
                .filter(block -> block.startsWith(kind + ":"))
                .findFirst()
                .orElseThrow();
    }

    private Person recruiter() {
        return convene.as(People.RECRUITER);
    }
}
