package dev.convene.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One letter about to leave.
 *
 * @param name of whom it goes to, like the sender's names a person's own text
 * @param automatic nobody read it before it left
 */
record Mail(String to, String name, Sender sender, Written words, Locale language, boolean automatic) {

    /**
     * In whose name it goes.
     *
     * @param replyTo the recruiter's address, null where it is not known
     */
    record Sender(
            String company, String recruiter, @Nullable String replyTo) {}
}
