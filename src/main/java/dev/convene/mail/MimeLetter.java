package dev.convene.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** A letter as mail servers know it: plain and HTML, UTF-8, nothing in it that tells whether it was read. */
@Component
class MimeLetter {

    private static final String UTF_8 = "UTF-8";

    private final MailSettings settings;
    private final Clock clock;

    MimeLetter(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws MessagingException if an address is none */
    MimeMessage of(Mail mail, String messageId, MimeMessage message) throws MessagingException {
        var sender = mail.sender();
        message.setFrom(address(settings.address(), sender.company()));
        message.setRecipient(Message.RecipientType.TO, address(mail.to(), mail.name()));
        var replyTo = sender.replyTo();
        if (replyTo != null) {
            message.setReplyTo(new InternetAddress[] {address(replyTo, sender.recruiter())});
        }
        message.setSubject(oneLine(mail.words().subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        if (mail.automatic()) {
            // RFC 3834: holiday notices and the like shall not answer
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        message.setContent(content(mail));
        message.saveChanges();
        message.setHeader("Message-ID", messageId);
        return message;
    }

    private static MimeMultipart content(Mail mail) throws MessagingException {
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(FlowedText.of(mail.words().body()), "text/plain; charset=UTF-8; format=flowed"));
        both.addBodyPart(part(HtmlText.of(mail), "text/html; charset=UTF-8"));
        return both;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(text, type);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        var one = new InternetAddress(address, true);
        try {
            one.setPersonal(oneLine(name), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return one;
    }

    /** A line end in a name or a subject would begin a header of its own. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
