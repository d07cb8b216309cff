package dev.convene.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A letter in words. */
public record Written(String subject, String body) {

    private static final int LENGTH = 16;

    /** The same for the same words, and different for others; tells whether a letter has changed since it was read. */
    public String basis() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((subject + "\n" + body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What a form gives back: line ends as Slack sends them, and blanks at the ends, say nothing. */
    boolean saysTheSameAs(Written other) {
        return normal(subject).equals(normal(other.subject)) && normal(body).equals(normal(other.body));
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").replaceAll("[ \\t]+\n", "\n").strip();
    }
}
