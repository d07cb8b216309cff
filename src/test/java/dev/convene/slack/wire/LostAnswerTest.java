package dev.convene.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection that was kept breaks after the call has taken effect, before a byte of the answer. */
class LostAnswerTest {

    private final AtomicInteger arrived = new AtomicInteger();
    private HttpServer server;
    private Slack slack;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::take);
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
        slack = new SlackWiring().slack(new SlackSettings(address, "xoxb-1", "", "secret", Duration.ofSeconds(8)));
    }

    @AfterEach
    void end() throws Exception {
        slack.close();
        server.stop(0);
    }

    @Test
    void isNotSentAgainByTheClient() throws Exception {
        var methods = slack.methods("xoxb-1");
        methods.chatPostMessage(post -> post.channel("C1").text("one"));

        assertThatThrownBy(
                        () -> methods.chatPostMessage(post -> post.channel("C1").text("two")))
                .isInstanceOf(IOException.class);

        assertThat(arrived).hasValue(2);
    }

    private void take(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (arrived.incrementAndGet() == 1) {
            var answer = "{\"ok\":true}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }
}
