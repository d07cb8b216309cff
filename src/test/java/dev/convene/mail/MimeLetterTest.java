package dev.convene.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What leaves, byte by byte. */
class MimeLetterTest {

    private final MimeLetter mime = new MimeLetter(
            new MailSettings("jobs@example.com"), Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void noNameAndNoSubjectBeginsAHeaderOfItsOwn() throws Exception {
        var evil = "Ada\r\nBcc: everybody@example.com";
        var sent = sent(new Mail(
                "ada@example.com",
                evil,
                new Mail.Sender(evil, evil, "chloe@example.com"),
                new Written(evil, "Hello"),
                Locale.ENGLISH,
                false));

        assertThat(sent).doesNotContainPattern("(?m)^Bcc:").contains("Message-ID: <1@example.com>");
    }

    @Test
    void thePageFetchesNothingAndEscapesWhatPeopleWrote() {
        var html = HtmlText.of(new Mail(
                "ada@example.com",
                "Ada",
                new Mail.Sender("Example", "Chloé", null),
                new Written("Hi", "See <b>this</b>: https://example.com/a?b=1&c=2.\n\nBye"),
                Locale.FRENCH,
                true));
        assertThat(html)
                .contains("lang=\"fr\"", "&lt;b&gt;", "<a href=\"https://example.com/a?b=1&amp;c=2\">", "<p>Bye</p>")
                .doesNotContain("<img", "src=");
    }

    @Test
    void longLinesFlowAndNothingLooksLikeAQuotation() {
        var flowed = FlowedText.of("word ".repeat(40).strip() + "\n> not a quotation\nFrom us");
        assertThat(flowed.lines()).allMatch(line -> line.length() <= 74).anyMatch(line -> line.endsWith(" "));
        assertThat(flowed).contains("\r\n > not a quotation", "\r\n From us");
    }

    private String sent(Mail mail) throws Exception {
        var message = mime.of(mail, "<1@example.com>", new MimeMessage(Session.getInstance(new Properties())));
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
