package dev.convene.slack.post;

import dev.convene.slack.Message;
import dev.convene.slack.SlackJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells whether something would look different from what was sent. */
final class Hash {

    private Hash() {}

    static String of(Message message) {
        return of(message.text() + "\n" + SlackJson.write(message.blocks()));
    }

    static String of(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
