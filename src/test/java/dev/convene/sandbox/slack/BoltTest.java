package dev.convene.sandbox.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A small bot on the real SDK in front of the local Slack, over HTTP. */
abstract class BoltTest {

    static final String ANNA = "U0ANNA";
    static final String BEN = "U0BEN";

    final LocalSlack slack = LocalSlack.start(0, workspace());
    final SlackConfig config = new SlackConfig();
    final MethodsClient bot;
    App app;
    private LocalServer server;

    BoltTest() {
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        bot = Slack.getInstance(config).methods(slack.workspace().botToken());
    }

    private static Workspace workspace() {
        return Workspace.of("Test team")
                .bot("testbot")
                .scopes("commands", "chat:write", "im:write", "im:history", "users:read", "users:read.email")
                .scopes("groups:read", "groups:write", "groups:history", "channels:read", "pins:write", "files:write")
                .events("member_joined_channel", "user_change")
                .command("/do", "[what]", "Does it")
                .shortcut("quick", "Quick", "Does it quickly")
                .member(Member.of(ANNA, "anna").called("Anna A.").reads("fr-FR"))
                .member(Member.of(BEN, "ben").livesIn("America/Montreal"))
                .channel("general", ANNA, BEN)
                .privateChannel("secret", ANNA);
    }

    @BeforeEach
    void startBot() throws IOException {
        slack.settings().patience(Duration.ofSeconds(5));
        app = new App(AppConfig.builder()
                .slack(Slack.getInstance(config))
                .singleTeamBotToken(slack.workspace().botToken())
                .signingSecret(slack.workspace().signingSecret())
                .build());
        server = new LocalServer(0);
        server.serve("/slack/events", new SlackAppServlet(app));
        var port = server.start();
        slack.requestUrl(URI.create("http://127.0.0.1:" + port + "/slack/events"));
    }

    @AfterEach
    void stop() {
        server.close();
        slack.close();
    }

    String im(String member) {
        return slack.as(member).dm().id();
    }

    static View view(String json) {
        return GsonFactory.createSnakeCase().fromJson(json, View.class);
    }
}
