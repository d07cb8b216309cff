package dev.convene.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.convene.ConveneApplication;
import dev.convene.testing.TestDatabase;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = ConveneApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "convene.slack.bot-token=xoxb-1",
            "convene.slack.signing-secret=shhh",
            "spring.quartz.auto-startup=false",
        })
@Import(TestDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
class HttpDoorTest {

    private static final String USER =
            "{\"ok\":true,\"user\":{\"id\":\"U1\",\"tz\":\"Europe/Paris\",\"locale\":\"fr-FR\",\"real_name\":\"Zoé\"}}";
    private static final List<String> CALLS = new CopyOnWriteArrayList<>();
    private static final HttpServer SLACK = slack();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void slackIsHere(DynamicPropertyRegistry registry) {
        registry.add("convene.slack.api-url", () -> address("/api/"));
    }

    @AfterAll
    static void stop() {
        SLACK.stop(0);
    }

    @BeforeEach
    void forget() {
        CALLS.clear();
    }

    @Test
    void aSignedCommandIsAnsweredAtOnceAndThenInTheReadersLanguage() throws Exception {
        assertThat(post(command("aide"), Instant.now(), "shhh").statusCode()).isEqualTo(200);

        await().untilAsserted(() -> assertThat(CALLS)
                .anySatisfy(call ->
                        assertThat(call).startsWith("/reply").contains("ephemeral", "/entretien aide", "cette liste")));
    }

    @Test
    void anUnknownWordGetsTheNearestRightOne() throws Exception {
        post(command("aidez <@U2>"), Instant.now(), "shhh");

        await().untilAsserted(() -> assertThat(CALLS)
                .anySatisfy(call -> assertThat(call).startsWith("/reply").contains("/entretien aide")));
    }

    @Test
    void whatSlackDidNotSignDoesNothing() throws Exception {
        var now = Instant.now();

        assertThat(post(command("aide"), now, "guess").statusCode()).isEqualTo(401);
        assertThat(post(command("aide"), now.minusSeconds(400), "shhh").statusCode())
                .isEqualTo(401);
        assertThat(post(command("aide"), now.plusSeconds(400), "shhh").statusCode())
                .isEqualTo(401);
        assertThat(CALLS).noneMatch(call -> call.startsWith("/reply"));
    }

    @Test
    void aPressThatNobodyClaimsIsNoErrorForSlack() throws Exception {
        var payload = "{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\"},\"team\":{\"id\":\"T1\"},"
                + "\"actions\":[{\"type\":\"button\",\"action_id\":\"gone\",\"block_id\":\"b\"}]}";

        assertThat(post("payload=" + encoded(payload), Instant.now(), "shhh").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsSignedAndCannotBeReadIsRefusedWithoutATraceOfItInTheLog(CapturedOutput log) throws Exception {
        assertThat(post("payload=%7Bsecret", Instant.now(), "shhh").statusCode())
                .isEqualTo(400);
        assertThat(post("type=unheard-of&text=secret", Instant.now(), "shhh").statusCode())
                .isEqualTo(400);

        assertThat(log).doesNotContain("secret");
    }

    @Test
    void readinessSaysThatSlackIsConnected() throws Exception {
        var health = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"slack\":{\"status\":\"UP\"}");
    }

    private static String command(String typed) {
        return "token=t&team_id=T1&team_domain=d&channel_id=C1&channel_name=c&user_id=U1&user_name=u"
                + "&command=%2Fentretien&text=" + encoded(typed) + "&response_url="
                + encoded(address("/reply")) + "&trigger_id=1.2";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String body, Instant at, String secret) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var stamp = Long.toString(at.getEpochSecond());
        var signature = mac.doFinal(("v0:" + stamp + ":" + body).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/slack/events"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", stamp)
                .header("X-Slack-Signature", "v0=" + HexFormat.of().formatHex(signature))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + SLACK.getAddress().getPort() + path;
    }

    private static HttpServer slack() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                var path = exchange.getRequestURI().getPath();
                CALLS.add(path + " " + body);
                var answer = path.endsWith("users.info") ? USER : "{\"ok\":true,\"members\":[]}";
                var bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return server;
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
