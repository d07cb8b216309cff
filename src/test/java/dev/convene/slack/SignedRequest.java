package dev.convene.slack;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A request as Slack makes it, byte by byte, so that it can be spoilt.
 *
 * @param headers the signature among them
 */
record SignedRequest(byte[] body, Map<String, String> headers) {

    static final String STAMP = "X-Slack-Request-Timestamp";
    static final String SIGNATURE = "X-Slack-Signature";
    private static final String FORM = "application/x-www-form-urlencoded";

    static SignedRequest command(String member, String typed, String secret) {
        return signed(
                "token=t&team_id=T1&team_domain=d&channel_id=C1&channel_name=c&user_id=" + member + "&user_name=u"
                        + "&command=%2Finterview&text=" + encoded(typed) + "&trigger_id=1.2",
                secret);
    }

    static SignedRequest press(String member, String action, String value, String secret) {
        return interaction("""
                {"type":"block_actions","team":{"id":"T1"},"user":{"id":"%s"},"trigger_id":"1.2",
                "actions":[{"type":"button","action_id":"%s","block_id":"b","value":"%s"}]}""".formatted(member, action, value), secret);
    }

    static SignedRequest interaction(String payload, String secret) {
        return signed("payload=" + encoded(payload), secret);
    }

    static SignedRequest signed(String body, String secret) {
        return signed(body.getBytes(StandardCharsets.UTF_8), Instant.now(), secret);
    }

    static SignedRequest signed(byte[] body, Instant at, String secret) {
        var stamp = Long.toString(at.getEpochSecond());
        return new SignedRequest(
                body, Map.of("Content-Type", FORM, STAMP, stamp, SIGNATURE, "v0=" + signature(body, stamp, secret)));
    }

    SignedRequest with(String header, String value) {
        var other = new HashMap<>(headers);
        other.put(header, value);
        return new SignedRequest(body, other);
    }

    SignedRequest without(String header) {
        var other = new HashMap<>(headers);
        other.remove(header);
        return new SignedRequest(body, other);
    }

    SignedRequest saying(byte[] other) {
        return new SignedRequest(other, headers);
    }

    HttpRequest to(String address) {
        var request =
                HttpRequest.newBuilder(URI.create(address + "/slack/events")).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String signature(byte[] body, String stamp, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + stamp + ":").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
