package dev.convene.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import dev.convene.shared.MemberId;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers that one person sees, in the conversation they acted in. */
@Component
class Replies {

    private final Slack slack;
    private final SlackCalls calls;

    Replies(Slack slack, SlackCalls calls) {
        this.slack = slack;
        this.calls = calls;
    }

    Optional<Reply> to(@Nullable String address) {
        return address == null || address.isEmpty() ? Optional.empty() : Optional.of(new Reply(address));
    }

    /** In the bot's direct messages with the member. */
    void direct(MemberId member, Message message) {
        calls.ask(methods -> methods.chatPostMessage(post -> post.channel(member.value())
                .text(message.text())
                .blocksAsString(SlackJson.write(message.blocks()))
                .unfurlLinks(false)
                .unfurlMedia(false)));
    }

    /** The address that Slack gave for answers; good for five of them in 30 minutes. */
    final class Reply {

        private final String address;

        private Reply(String address) {
            this.address = address;
        }

        void post(Message message) {
            send(message, false);
        }

        void replace(Message message) {
            send(message, true);
        }

        private void send(Message message, boolean inPlace) {
            var response = ActionResponse.builder()
                    .responseType("ephemeral")
                    .replaceOriginal(inPlace)
                    .text(message.text())
                    .blocks(message.blocks())
                    .build();
            try (var answer = slack.getHttpClient().postJsonBody(address, SlackJson.write(response))) {
                if (!answer.isSuccessful()) {
                    throw SlackTrouble.refused("http_" + answer.code());
                }
            } catch (IOException lost) {
                throw SlackTrouble.unanswered("no_answer", lost);
            }
        }
    }
}
