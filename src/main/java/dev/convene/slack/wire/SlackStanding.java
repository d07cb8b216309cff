package dev.convene.slack.wire;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.convene.slack.SlackCalls;
import dev.convene.slack.SlackTrouble;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Whether Slack knows the bot and lets it do what it must, as of the last check; checked at start and each minute. */
@Component
class SlackStanding {

    private static final Logger LOG = LoggerFactory.getLogger(SlackStanding.class);
    private static final String UNCHECKED = "Slack was not asked yet";
    private static final Map<String, String> IN_PLAIN_WORDS = Map.of(
            "invalid_auth", "Slack does not accept SLACK_BOT_TOKEN: copy it again from the app's page",
            "not_authed", "Slack does not accept SLACK_BOT_TOKEN: copy it again from the app's page",
            "account_inactive", "The bot's account is deactivated: install the app again",
            "token_revoked", "The bot's token was revoked: install the app again and set the new SLACK_BOT_TOKEN",
            "unreachable", "Slack cannot be reached at its address (SLACK_API_URL)",
            "no_answer", "Slack does not answer at its address (SLACK_API_URL)");

    private final SlackSettings settings;
    private final SlackCalls calls;
    private volatile Optional<String> trouble = Optional.of(UNCHECKED);
    private volatile Optional<String> linesTrouble = Optional.empty();

    SlackStanding(SlackSettings settings, SlackCalls calls) {
        this.settings = settings;
        this.calls = calls;
    }

    /** One sentence that says what is wrong; empty where all is well. */
    Optional<String> trouble() {
        return trouble.or(() -> linesTrouble);
    }

    /** What Socket Mode says of its lines; empty once one of them is open. */
    void lines(Optional<String> now) {
        var before = linesTrouble;
        linesTrouble = now;
        if (!now.equals(before)) {
            LOG.info("{}", now.orElse("Socket Mode is connected"));
        }
    }

    /** In the midst of work Slack does not know the bot any more: why, is asked at once. */
    @EventListener
    void unwelcome(SlackCalls.Unwelcome unwelcome) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(inPlainWords(unwelcome.code()));
            LOG.error("{}", trouble.get());
        }
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void check() {
        var before = trouble;
        trouble = settings.missing().or(this::ask);
        if (!trouble.equals(before)) {
            LOG.info("{}", trouble.orElse("Slack is connected"));
        }
    }

    private Optional<String> ask() {
        try {
            return scopes(calls.ask(methods -> methods.authTest(test -> test)));
        } catch (SlackTrouble refused) {
            return Optional.of(inPlainWords(refused.code()));
        }
    }

    private static String inPlainWords(String code) {
        return IN_PLAIN_WORDS.getOrDefault(code, "Slack refuses the bot: " + code);
    }

    private static Optional<String> scopes(AuthTestResponse answer) {
        var headers = answer.getHttpResponseHeaders();
        var granted = headers == null ? null : headers.get("x-oauth-scopes");
        var missing = granted == null ? List.<String>of() : List.copyOf(Scopes.missing(granted));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("The app lacks scopes (" + String.join(", ", missing)
                        + "): update it from manifest.yml and install it again");
    }
}
