package dev.convene.slack.wire;

import com.google.gson.JsonParseException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through what Slack signed within the last five minutes, byte for byte; answers all else with 401 and nothing
 * more. With no secret, nothing passes. Signatures are about machine time: both sides stamp with their own clock.
 */
class SignedRequests extends OncePerRequestFilter {

    private static final int LARGEST = 1 << 20;
    private static final long SECONDS = 300;
    private static final int TOO_LARGE = 413;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;
    private final Clock machine;

    SignedRequests(String secret, Clock machine) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.machine = machine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            response.setStatus(TOO_LARGE);
            return;
        }
        var stamp = request.getHeader("X-Slack-Request-Timestamp");
        if (!isFresh(stamp) || !isSigned(stamp, body, request.getHeader("X-Slack-Signature"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        pass(new ReadRequest(request, body), response, chain);
    }

    /** Signed, and yet no JSON where JSON belongs: Bolt would let the parser's exception through, and answer 500. */
    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (JsonParseException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The future counts as stale too: a request dated ahead could be replayed for longer. */
    private boolean isFresh(@Nullable String stamp) {
        if (stamp == null || !stamp.matches("\\d{1,12}")) {
            return false;
        }
        return Math.abs(machine.instant().getEpochSecond() - Long.parseLong(stamp)) <= SECONDS;
    }

    private boolean isSigned(String stamp, byte[] body, @Nullable String signature) {
        if (secret.length == 0 || signature == null) {
            return false;
        }
        var expected = "v0=" + HexFormat.of().formatHex(digest(stamp, body));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] digest(String stamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(("v0:" + stamp + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
