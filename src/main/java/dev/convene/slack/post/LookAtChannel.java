package dev.convene.slack.post;

import com.slack.api.model.Conversation;
import dev.convene.slack.SlackCalls;
import dev.convene.slack.SlackTrouble;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks Slack what kind of channel one is; never before Slack has its answer. */
@Component
public class LookAtChannel {

    /** Without the scope for public channels, Slack says that of every channel that is not private. */
    private static final String NOT_PRIVATE = "missing_scope";

    private static final Set<String> HIDDEN = Set.of("channel_not_found", "method_not_supported_for_channel_type");

    private final SlackCalls calls;

    LookAtChannel(SlackCalls calls) {
        this.calls = calls;
    }

    public ChannelStanding at(String channel) {
        try {
            return standing(calls.ask(methods -> methods.conversationsInfo(info -> info.channel(channel)))
                    .getChannel());
        } catch (SlackTrouble trouble) {
            if (trouble.code().equals(NOT_PRIVATE)) {
                return ChannelStanding.PUBLIC;
            }
            return HIDDEN.contains(trouble.code()) ? ChannelStanding.UNSEEN : ChannelStanding.SILENT;
        }
    }

    private static ChannelStanding standing(Conversation channel) {
        if (channel.isIm() || channel.isMpim()) {
            return ChannelStanding.DIRECT;
        }
        if (!channel.isPrivate()) {
            return ChannelStanding.PUBLIC;
        }
        if (channel.isArchived()) {
            return ChannelStanding.ARCHIVED;
        }
        return channel.isMember() ? ChannelStanding.FINE : ChannelStanding.UNSEEN;
    }
}
