package dev.convene.slack.post;

import com.slack.api.model.Message;
import dev.convene.delivery.Place;
import dev.convene.slack.SlackCalls;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for the bot's own message after an unknown outcome, by the mark it carries; nothing else is read. */
@Component
class History {

    private static final int PAGE = 200;
    /** An attempt is minutes old, so what is not among the latest was never posted. */
    private static final int PAGES = 5;

    private final SlackCalls calls;

    History(SlackCalls calls) {
        this.calls = calls;
    }

    Optional<Place> find(String conversation, String mark) {
        @Nullable String cursor = null;
        for (var page = 0; page < PAGES; page++) {
            var from = cursor;
            var answer = calls.ask(methods -> methods.conversationsHistory(history -> history.channel(conversation)
                    .limit(PAGE)
                    .includeAllMetadata(true)
                    .cursor(from)));
            var found = answer.getMessages().stream()
                    .filter(message -> carries(message, mark))
                    .findFirst();
            if (found.isPresent() || !answer.isHasMore()) {
                return found.map(message -> new Place(conversation, message.getTs()));
            }
            cursor = answer.getResponseMetadata().getNextCursor();
        }
        return Optional.empty();
    }

    private static boolean carries(Message message, String mark) {
        var metadata = message.getMetadata();
        return metadata != null
                && PostNotice.EVENT.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && mark.equals(metadata.getEventPayload().get(PostNotice.KEY));
    }
}
