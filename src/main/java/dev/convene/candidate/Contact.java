package dev.convene.candidate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether an address has the shape of one; nothing is asked of the network. */
final class Contact {

    /** RFC 5321: an address has at most 254 characters. */
    private static final int LONGEST_EMAIL = 254;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),;:\\\\]{1,64}@([^\\s@.<>]+\\.)+[^\\s@.<>]{2,}");

    private Contact() {}

    static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }

    /** Null counts: an address that nobody gave is not a wrong one. */
    static boolean isLink(@Nullable String text) {
        if (text == null) {
            return true;
        }
        try {
            var uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
