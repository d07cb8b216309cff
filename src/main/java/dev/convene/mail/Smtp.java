package dev.convene.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Hands a mail to the server, and says what its answer means. The log gets codes: answers of servers hold addresses. */
@Component
class Smtp {

    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);

    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;

    private final MailServer server;
    private final MimeLetter mime;

    Smtp(MailServer server, MimeLetter mime) {
        this.server = server;
        this.mime = mime;
    }

    SmtpAnswer send(Mail mail, String messageId) {
        var answer = server.hasSender() ? handOver(mail, messageId) : new SmtpAnswer.Refused("mail_no_sender");
        if (!(answer instanceof SmtpAnswer.Taken)) {
            LOG.warn("the mail server did not take {}: {}", messageId, answer);
        }
        return answer;
    }

    private SmtpAnswer handOver(Mail mail, String messageId) {
        try {
            server.send(mime.of(mail, messageId, server.blank()));
            return new SmtpAnswer.Taken();
        } catch (MailAuthenticationException notKnown) {
            return new SmtpAnswer.NotYet("mail_login_refused");
        } catch (MailSendException failed) {
            return meaning(failed);
        } catch (MessagingException | MailException unsendable) {
            return new SmtpAnswer.Refused("mail_unsendable");
        }
    }

    /**
     * The same failure for the message and as the cause: nobody was there. Another cause only says that hanging up failed
     * too, as it does when the server left while it had the letter.
     */
    private static SmtpAnswer meaning(MailSendException failed) {
        if (failed.getFailedMessages().isEmpty()) {
            return new SmtpAnswer.Taken();
        }
        var failure = failed.getFailedMessages().values().iterator().next();
        return failure == failed.getCause() ? new SmtpAnswer.Absent("mail_server_unreachable") : meaning(failure);
    }

    private static SmtpAnswer meaning(Exception failure) {
        var code = code(failure);
        if (code >= PERMANENT) {
            return new SmtpAnswer.Refused(addressed(failure) ? "mail_address_refused" : "mail_refused");
        }
        return code >= TEMPORARY ? new SmtpAnswer.NotYet("mail_not_now") : unknown(failure);
    }

    /** An address that is none is found before anything leaves. */
    private static SmtpAnswer unknown(Exception failure) {
        return failure instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0
                ? new SmtpAnswer.Refused("mail_address_refused")
                : new SmtpAnswer.Unknown();
    }

    /** The last answer with a code of its own is the one about the message; 0 where the line went dead. */
    private static int code(@Nullable Exception failure) {
        var found = 0;
        for (var each = failure; each != null; each = next(each)) {
            found = Math.max(found, own(each));
        }
        return found;
    }

    private static int own(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }

    private static boolean addressed(Exception failure) {
        for (Exception each = failure; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
