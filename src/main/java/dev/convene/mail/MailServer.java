package dev.convene.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server, where one is set up ({@code SPRING_MAIL_HOST}). */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailServer {

    private static final String NO_SENDER = "A mail server is set up, but no address to send from:"
            + " set CONVENE_MAIL_FROM to one that the server lets the bot use; until then, letters return to the recruiters.";

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;

    MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    boolean hasSender() {
        return settings.hasAddress();
    }

    /** A sentence for whoever runs the bot, about what keeps every letter from leaving; empty while nothing does. */
    Optional<String> trouble() {
        return isSetUp() && !hasSender() ? Optional.of(NO_SENDER) : Optional.empty();
    }

    boolean isSetUp() {
        return sender.getIfAvailable() != null;
    }

    MimeMessage blank() {
        return sender.getObject().createMimeMessage();
    }

    /** @throws org.springframework.mail.MailException unless the server took it */
    void send(MimeMessage message) {
        sender.getObject().send(message);
    }
}
