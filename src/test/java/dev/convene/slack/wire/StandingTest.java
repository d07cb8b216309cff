package dev.convene.slack.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.convene.sandbox.slack.Fault;
import dev.convene.testing.ConveneScenario;
import dev.convene.testing.Line;
import dev.convene.testing.People;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slack does not know the bot, or does not let it: said in one sentence, without a crash, and over once it is mended. */
class StandingTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aTokenThatIsNotAcceptedIsNamedUntilItIsMended() throws Exception {
        try (var convene = ConveneScenario.start()) {
            var standing = convene.bean(SlackStanding.class);
            convene.slack().faults().next("auth.test", Fault.error("invalid_auth"), 1);
            standing.check();
            assertThat(ready(convene).statusCode()).isEqualTo(503);
            assertThat(ready(convene).body()).contains("Slack does not accept SLACK_BOT_TOKEN");
            assertThat(health(convene, "liveness").statusCode()).isEqualTo(200);

            standing.check();
            assertThat(ready(convene).statusCode()).isEqualTo(200);

            convene.slack().faults().next("views.open", Fault.error("token_revoked"), 1);
            convene.as(People.DEVELOPER).types("/interview me");
            await().untilAsserted(() -> assertThat(ready(convene).body()).contains("token was revoked"));
        }
    }

    @Test
    void whoTakesTheAppOutOfTheWorkspaceIsNoticedAtOnce() throws Exception {
        try (var convene = ConveneScenario.start()) {
            assertThat(ready(convene).statusCode()).isEqualTo(200);

            convene.slack().uninstall();

            await().untilAsserted(() -> assertThat(ready(convene).body()).contains("install the app again"));
            assertThat(health(convene, "liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAppTokenThatIsNotAcceptedIsNamed() throws Exception {
        try (var convene = ConveneScenario.start(Line.HTTP, List.of("--convene.slack.app-token=xapp-wrong"))) {
            assertThat(ready(convene).body()).contains("SLACK_APP_TOKEN");
            assertThat(health(convene, "liveness").statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> ready(ConveneScenario convene) throws Exception {
        return health(convene, "readiness");
    }

    private HttpResponse<String> health(ConveneScenario convene, String probe) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(convene.address() + "/actuator/health/" + probe));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
