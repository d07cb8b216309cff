package dev.convene.slack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Spoils what Slack signed, each time in another way. */
final class Forger {

    private static final int TOO_LATE = 301;
    private static final int YEAR = 31_536_000;

    private final Random random;
    private final String secret;
    private final List<Trick> tricks = List.of(
            new Trick("a byte of the body differs", this::otherByte),
            new Trick("the body is cut short", this::shorter),
            new Trick("the body goes on", request -> request.saying(joined(request.body(), "&a=b"))),
            new Trick("a sign of the signature differs", this::otherSign),
            new Trick("the signature is in capitals", request -> signature(request, upper(request))),
            new Trick("the signature is of another version", request -> signature(request, "v1=" + hex(request))),
            new Trick("the signature has no version", request -> signature(request, hex(request))),
            new Trick("the signature goes on", request -> signature(request, "v0=" + hex(request) + "00")),
            new Trick(
                    "the signature is cut short",
                    request -> signature(request, "v0=" + hex(request).substring(2))),
            new Trick("there is no signature", request -> request.without(SignedRequest.SIGNATURE)),
            new Trick("there is no time", request -> request.without(SignedRequest.STAMP)),
            new Trick("the time is another", request -> request.with(SignedRequest.STAMP, near())),
            new Trick("the time is no number", request -> request.with(SignedRequest.STAMP, "now")),
            new Trick("the time has a sign", request -> request.with(SignedRequest.STAMP, "+" + stamp(request))),
            new Trick("it is old", request -> signedAt(request, -TOO_LATE - random().nextInt(YEAR))),
            new Trick("it is dated ahead", request -> signedAt(request, TOO_LATE + 2 + random().nextInt(YEAR))),
            new Trick(
                    "the secret is another", request -> SignedRequest.signed(request.body(), Instant.now(), guess())));

    Forger(Random random, String secret) {
        this.random = random;
        this.secret = secret;
    }

    private record Trick(String how, UnaryOperator<SignedRequest> spoil) {}

    record Forged(String how, SignedRequest request) {}

    Forged spoilt(SignedRequest genuine) {
        var trick = tricks.get(random.nextInt(tricks.size()));
        return new Forged(trick.how(), trick.spoil().apply(genuine));
    }

    private Random random() {
        return random;
    }

    private SignedRequest otherByte(SignedRequest request) {
        var body = request.body().clone();
        var at = random.nextInt(body.length);
        body[at] ^= (byte) (1 << random.nextInt(8));
        return request.saying(body);
    }

    private SignedRequest shorter(SignedRequest request) {
        return request.saying(Arrays.copyOf(request.body(), random.nextInt(request.body().length)));
    }

    private SignedRequest otherSign(SignedRequest request) {
        var signs = hex(request).toCharArray();
        var at = random.nextInt(signs.length);
        signs[at] = signs[at] == '0' ? '1' : '0';
        return signature(request, "v0=" + new String(signs));
    }

    private SignedRequest signedAt(SignedRequest request, long seconds) {
        return SignedRequest.signed(request.body(), Instant.now().plusSeconds(seconds), secret);
    }

    private String near() {
        return Long.toString(Instant.now().getEpochSecond() - 2 - random.nextInt(200));
    }

    private String guess() {
        return Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
    }

    private static SignedRequest signature(SignedRequest request, String value) {
        return request.with(SignedRequest.SIGNATURE, value);
    }

    /** At least one letter has a capital, in a digest of 64 signs. */
    private static String upper(SignedRequest request) {
        return "v0=" + hex(request).toUpperCase(Locale.ROOT);
    }

    private static String hex(SignedRequest request) {
        return request.headers().getOrDefault(SignedRequest.SIGNATURE, "").substring("v0=".length());
    }

    private static String stamp(SignedRequest request) {
        return request.headers().getOrDefault(SignedRequest.STAMP, "");
    }

    private static byte[] joined(byte[] body, String more) {
        return (new String(body, StandardCharsets.UTF_8) + more).getBytes(StandardCharsets.UTF_8);
    }
}
