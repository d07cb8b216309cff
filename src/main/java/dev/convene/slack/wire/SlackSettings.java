package dev.convene.slack.wire;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this bot and its Slack find each other.
 *
 * @param apiUrl where the Web API is, with or without a trailing slash
 * @param botToken {@code xoxb-…}; empty where none is set
 * @param appToken {@code xapp-…}: with it Slack is spoken to over Socket Mode; empty where none is set
 * @param signingSecret what requests over HTTP are signed with; empty where none is set
 * @param callTimeout how long one call may take; shorter than {@code convene.courier.call-timeout}, so that an unknown
 *     outcome is known to be unknown before anybody looks
 */
@ConfigurationProperties("convene.slack")
record SlackSettings(
        String apiUrl,
        String botToken,
        String appToken,
        String signingSecret,
        @DefaultValue("5s") Duration callTimeout) {

    boolean usesSockets() {
        return !appToken.isBlank();
    }

    /** With both an app token and a signing secret, Socket Mode alone. */
    boolean usesHttp() {
        return !usesSockets() && !signingSecret.isBlank();
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    /** One sentence that says what to set, for the log and the health page. */
    Optional<String> missing() {
        if (botToken.isBlank()) {
            return Optional.of(
                    "Slack is not connected: set SLACK_BOT_TOKEN, and SLACK_APP_TOKEN or SLACK_SIGNING_SECRET");
        }
        if (!usesSockets() && !usesHttp()) {
            return Optional.of(
                    "Slack cannot reach the bot: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)");
        }
        return Optional.empty();
    }

    String methodsPrefix() {
        return apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SlackSettings[" + apiUrl + (usesSockets() ? ", Socket Mode]" : ", HTTP]");
    }
}
