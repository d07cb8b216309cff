package dev.convene.bench;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import java.util.regex.Pattern;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** What Convene is compared with: Bolt as it comes, in the same servlet container, which acknowledges and does nothing. */
final class BareBolt {

    private static final Pattern ANY = Pattern.compile(".*");

    private BareBolt() {}

    /** Arguments: the port, Slack's address, the bot's token, the signing secret. */
    public static void main(String[] arguments) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(arguments[1]);
        var slack = Slack.getInstance(config);
        var app = new App(AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(arguments[2])
                .signingSecret(arguments[3])
                // else each request would ask Slack who the bot is
                .authTestCacheEnabled(true)
                .build());
        app.command(ANY, (_, context) -> context.ack());
        app.blockAction(ANY, (_, context) -> context.ack());
        app.viewSubmission(ANY, (_, context) -> context.ack());
        new TomcatServletWebServerFactory(Integer.parseInt(arguments[0]))
                .getWebServer(container ->
                        container.addServlet("slack", new SlackAppServlet(app)).addMapping("/slack/events"))
                .start();
    }
}
