package dev.convene.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who letters come from.
 *
 * @param from an address, from {@code CONVENE_MAIL_FROM}; answers go to the recruiter all the same
 */
@ConfigurationProperties("convene.mail")
record MailSettings(@DefaultValue("") String from) {

    private static final String NOWHERE = "convene@localhost";

    /** What is no address is taken for not set: a mail server's user name need not be one. */
    String address() {
        return from.contains("@") ? from : NOWHERE;
    }

    /** What stands behind the @, for the names of messages. */
    String domain() {
        return address().substring(address().lastIndexOf('@') + 1);
    }
}
