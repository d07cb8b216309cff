package dev.convene.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who letters come from.
 *
 * @param from an address, from {@code CONVENE_MAIL_FROM}; answers go to the recruiter all the same
 */
@ConfigurationProperties("convene.mail")
record MailSettings(@DefaultValue("") String from) {

    /** Whether there is an address to send from: a mail server's user name need not be one. */
    boolean hasAddress() {
        return from.contains("@") && isAddress(from);
    }

    /** Without a name: letters carry the company's. */
    String address() throws AddressException {
        return new InternetAddress(from, true).getAddress();
    }

    /** What stands behind the @, for the names of messages. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replaceAll("[>\\s]", "");
    }

    private static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true);
            return true;
        } catch (AddressException _) {
            return false;
        }
    }
}
