package dev.convene.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks Slack's Web API; an answer that is no success becomes a {@link SlackTrouble}. */
@Component
public class SlackCalls {

    private static final int TOO_MANY_REQUESTS = 429;
    /** Errors of which Slack says that some of the request may have taken effect. */
    private static final Set<String> HALF_DONE = Set.of("internal_error", "fatal_error", "request_timeout");

    /** Errors that are about the bot itself, whatever it asked. */
    private static final Set<String> STRANGER =
            Set.of("invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired");

    private final MethodsClient methods;
    private final ApplicationEventPublisher events;

    SlackCalls(MethodsClient methods, ApplicationEventPublisher events) {
        this.methods = methods;
        this.events = events;
    }

    /** Slack does not know the bot, or no longer. */
    public record Unwelcome(String code) {}

    /** One call of one method. */
    @FunctionalInterface
    public interface Ask<R> {
        R of(MethodsClient methods) throws IOException, SlackApiException;
    }

    /** @throws SlackTrouble if Slack refused, could not be reached, or did not answer */
    public <R extends SlackApiTextResponse> R ask(Ask<R> question) {
        R answer;
        try {
            answer = question.of(methods);
        } catch (SlackApiException failed) {
            throw trouble(failed);
        } catch (ConnectException | UnknownHostException unreachable) {
            throw SlackTrouble.unreachable();
        } catch (IOException lost) {
            throw SlackTrouble.unanswered("no_answer", lost);
        }
        if (!answer.isOk()) {
            var code = String.valueOf(answer.getError());
            if (STRANGER.contains(code)) {
                events.publishEvent(new Unwelcome(code));
            }
            throw refusal(code);
        }
        return answer;
    }

    private static SlackTrouble refusal(String code) {
        return HALF_DONE.contains(code)
                ? SlackTrouble.unanswered(code, new IllegalStateException(code))
                : SlackTrouble.refused(code);
    }

    private static SlackTrouble trouble(SlackApiException failed) {
        var status = failed.getResponse().code();
        if (status == TOO_MANY_REQUESTS) {
            var seconds = failed.getResponse().header("Retry-After", "1");
            return SlackTrouble.limited(Duration.ofSeconds(Long.parseLong(String.valueOf(seconds))));
        }
        return SlackTrouble.unanswered("http_" + status, failed);
    }
}
