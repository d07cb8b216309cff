package dev.convene.mail;

import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server, where one is set up ({@code SPRING_MAIL_HOST}). */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;

    MailServer(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
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
