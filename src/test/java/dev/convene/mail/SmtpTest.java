package dev.convene.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.testing.BalkyPostOffice;
import dev.convene.testing.BalkyPostOffice.Mood;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server's answer means, and what is wrong before one is asked. */
class SmtpTest {

    private static final String ADA = "ada@example.com";

    private final BalkyPostOffice office = new BalkyPostOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsTakenIsTaken() {
        assertThat(sendTo(Mood.TAKES)).isEqualTo(new SmtpAnswer.Taken());
    }

    @Test
    void notNowIsWorthAnotherTryAndNeverIsNot() {
        assertThat(sendTo(Mood.NOT_NOW)).isEqualTo(new SmtpAnswer.NotYet("mail_not_now"));
        assertThat(sendTo(Mood.REFUSES)).isEqualTo(new SmtpAnswer.Refused("mail_address_refused"));
    }

    @Test
    void aServerThatLeavesWithTheLetterMayHaveTakenIt() {
        assertThat(sendTo(Mood.LEAVES_WITH_IT)).isEqualTo(new SmtpAnswer.Unknown());
    }

    @Test
    void aServerThatIsNotThereTookNothing() {
        office.close();
        assertThat(sendTo(Mood.TAKES)).isEqualTo(new SmtpAnswer.Absent("mail_server_unreachable"));
    }

    @Test
    void withoutAnAddressToSendFromNothingLeavesAndHealthSaysWhatToSet() {
        for (var from : List.of("", "apikey", "jobs@")) {
            var settings = new MailSettings(from);
            assertThat(send(settings)).isEqualTo(new SmtpAnswer.Refused("mail_no_sender"));
            var health = new MailHealth(server(settings)).health();
            assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            assertThat(health.getDetails().get("reason")).asString().contains("CONVENE_MAIL_FROM");
        }
        assertThat(office.mailbox(ADA)).isEmpty();
    }

    @Test
    void aSenderMayBeWrittenWithAName() throws Exception {
        var settings = new MailSettings("Jobs <jobs@mail.example.com>");
        assertThat(settings.address()).isEqualTo("jobs@mail.example.com");
        assertThat(settings.domain()).isEqualTo("mail.example.com");
        assertThat(new MailHealth(server(settings)).health().getStatus()).isEqualTo(Status.UP);
    }

    /** Against the courier's own default: what is of unknown outcome is final by then. */
    @Test
    void aCallEndsBeforeTheCourierTakesItsOutcomeAsFinal() throws Exception {
        var settings = new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yml"))
                .getFirst();
        var longest = 0;
        for (var part : List.of("connectiontimeout", "timeout", "writetimeout")) {
            longest +=
                    Integer.parseInt(String.valueOf(settings.getProperty("spring.mail.properties.mail.smtp." + part)));
        }
        assertThat(longest).isLessThan(7000);
    }

    private SmtpAnswer sendTo(Mood mood) {
        office.expect(ADA, mood);
        return send(new MailSettings("jobs@example.com"));
    }

    private SmtpAnswer send(MailSettings settings) {
        var mail = new Mail(
                ADA,
                "Ada",
                new Mail.Sender("Example", "Chloe", "chloe@example.com"),
                new Written("Hello", "Hello Ada"),
                Locale.ENGLISH,
                false);
        return new Smtp(server(settings), new MimeLetter(settings, Clock.systemUTC())).send(mail, "<1@example.com>");
    }

    private MailServer server(MailSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(office.port());
        return new MailServer(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
                settings);
    }
}
