package dev.convene.slack.post;

import dev.convene.delivery.Audience;
import dev.convene.delivery.Carried;
import dev.convene.delivery.Carrier;
import dev.convene.delivery.Delivery;
import dev.convene.delivery.Kind;
import dev.convene.slack.SlackTrouble;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Carries what goes to Slack, and says of every failure whether it may have taken effect and whether to try again. */
@Component
@EnableConfigurationProperties(PostSettings.class)
class SlackCarrier implements Carrier {

    /** Where something is to be said, and where it is to be changed. */
    private static final Set<String> ARCHIVED = Set.of("is_archived", "is_inactive");

    /**
     * What no further attempt can change, unless a person changes something first: the message or its conversation is at
     * fault, not the connection.
     */
    private static final Set<String> HOPELESS = Set.of(
            "invalid_blocks",
            "invalid_blocks_format",
            "msg_too_long",
            "msg_blocks_too_long",
            "no_text",
            "metadata_too_large",
            "is_archived",
            "is_inactive",
            "channel_not_found",
            "not_in_channel",
            "user_not_found",
            "users_not_found",
            "user_disabled",
            "user_not_visible",
            "cannot_dm_bot",
            "invalid_name_specials",
            "invalid_name_maxlength",
            "invalid_name");

    private final PostNotice notices;
    private final ConvergeRoom rooms;
    private final PostSettings settings;

    SlackCarrier(PostNotice notices, ConvergeRoom rooms, PostSettings settings) {
        this.notices = notices;
        this.rooms = rooms;
        this.settings = settings;
    }

    @Override
    public String farSide() {
        return "slack";
    }

    /** Of updates and of rooms Slack takes so many a minute in all, and says when it is enough. */
    @Override
    public Duration pace(Kind kind) {
        return kind == Kind.NOTICE ? settings.pace() : Duration.ZERO;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.NOTICE, Kind.ROOM);
    }

    @Override
    public Carried carry(Delivery delivery) {
        try {
            if (delivery.kind() == Kind.ROOM) {
                return rooms.converge(delivery);
            }
            return delivery.erased() ? notices.erase(delivery) : notices.post(delivery);
        } catch (SlackTrouble trouble) {
            return isSaidToNobody(delivery, trouble) ? new Carried.NotWanted() : outcome(trouble);
        }
    }

    /** A room is archived when its work is done; what would still be said in it is no trouble for an admin. */
    private static boolean isSaidToNobody(Delivery delivery, SlackTrouble trouble) {
        return delivery.kind() == Kind.NOTICE
                && ARCHIVED.contains(trouble.code())
                && switch (delivery.audience()) {
                    case Audience.Logistics _, Audience.Deliberation _ -> true;
                    case Audience.Member _, Audience.Recruiting _, Audience.Candidate _ -> false;
                };
    }

    /** A token that Slack does not accept is worth another try: someone is about to mend it. */
    private static Carried outcome(SlackTrouble trouble) {
        var wait = trouble.retryAfter();
        if (wait.isPresent()) {
            return new Carried.Later(wait.get());
        }
        if (trouble.isUnreachable()) {
            return new Carried.Unreachable(trouble.code());
        }
        if (!trouble.isOutcomeKnown()) {
            return new Carried.Unsure();
        }
        return HOPELESS.contains(trouble.code())
                ? new Carried.Refused(trouble.code())
                : new Carried.Failed(trouble.code());
    }
}
