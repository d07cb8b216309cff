package dev.convene.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.convene.ConveneApplication;
import dev.convene.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(classes = ConveneApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class UnconnectedTest {

    @LocalServerPort
    int port;

    @Test
    void withoutSettingsItStaysUpNotReadyAndSaysWhatIsMissing() throws Exception {
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        var readiness = get("/actuator/health/readiness");
        assertThat(readiness.statusCode()).isEqualTo(503);
        assertThat(readiness.body()).contains("set SLACK_BOT_TOKEN");
    }

    @Test
    void withoutASecretNothingIsLetIn() throws Exception {
        assertThat(get("/slack/events").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
