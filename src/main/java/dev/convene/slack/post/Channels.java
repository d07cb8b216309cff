package dev.convene.slack.post;

import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import dev.convene.shared.MemberId;
import dev.convene.slack.SlackCalls;
import dev.convene.slack.SlackTrouble;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Private channels in Slack: made, filled, emptied, archived. What is so already is no failure. */
@Component
class Channels {

    private static final int PAGE = 200;
    private static final int NAMES = 20;
    private static final String TAKEN = "name_taken";
    private static final Set<String> SO_ALREADY =
            Set.of("already_in_channel", "not_in_channel", "already_archived", "cant_invite_self");
    /** One person whom Slack keeps out must not keep the others out. */
    private static final Set<String> KEPT_OUT = Set.of(
            "user_not_found",
            "user_is_restricted",
            "user_is_ultra_restricted",
            "ura_max_channels",
            "cant_invite",
            "user_disabled",
            "org_user_not_in_team",
            "invitee_cant_see_channel",
            "no_external_invite_permission");

    private final SlackCalls calls;
    private volatile @Nullable String bot;

    Channels(SlackCalls calls) {
        this.calls = calls;
    }

    /**
     * Makes a private channel of that name, or with a number behind it.
     *
     * @param perhapsThere an earlier attempt may have made it
     * @param othersOwn tells of a channel that it serves something else
     * @return Slack's id of it
     */
    String make(String name, boolean perhapsThere, Predicate<String> othersOwn) {
        var looked = perhapsThere ? ours(name, othersOwn) : Optional.<String>empty();
        if (looked.isPresent()) {
            return looked.get();
        }
        for (var number = 1; number <= NAMES; number++) {
            var candidate = number == 1 ? name : name + "-" + number;
            var made = create(candidate).or(() -> ours(candidate, othersOwn));
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new IllegalStateException("all names like " + name + " are taken");
    }

    /** @return whom Slack did not let in, with its word for why */
    Map<MemberId, String> seat(String channel, Set<MemberId> wanted) {
        var present = members(channel);
        var missing = ids(wanted);
        missing.removeAll(present);
        var refused = new TreeMap<MemberId, String>(Comparator.comparing(MemberId::value));
        missing.forEach(member -> invite(channel, member).ifPresent(why -> refused.put(new MemberId(member), why)));
        var extra = new TreeSet<>(present);
        extra.removeAll(ids(wanted));
        extra.remove(bot());
        extra.forEach(member -> tolerant(() -> calls.ask(methods ->
                methods.conversationsKick(kick -> kick.channel(channel).user(member)))));
        return refused;
    }

    /** Empty if they are in. */
    private Optional<String> invite(String channel, String member) {
        try {
            tolerant(() -> calls.ask(methods -> methods.conversationsInvite(
                    invite -> invite.channel(channel).users(List.of(member)))));
            return Optional.empty();
        } catch (SlackTrouble trouble) {
            if (KEPT_OUT.contains(trouble.code())) {
                return Optional.of(trouble.code());
            }
            throw trouble;
        }
    }

    boolean isArchived(String channel) {
        return calls.ask(methods -> methods.conversationsInfo(info -> info.channel(channel)))
                .getChannel()
                .isArchived();
    }

    void archive(String channel) {
        tolerant(() -> calls.ask(methods -> methods.conversationsArchive(archive -> archive.channel(channel))));
    }

    /** Empty if the name is taken. */
    private Optional<String> create(String name) {
        try {
            return Optional.of(calls.ask(methods -> methods.conversationsCreate(
                            create -> create.name(name).isPrivate(true)))
                    .getChannel()
                    .getId());
        } catch (SlackTrouble trouble) {
            if (trouble.code().equals(TAKEN)) {
                return Optional.empty();
            }
            throw trouble;
        }
    }

    /** The open channel of that name that the bot once made and that serves nothing else. */
    private Optional<String> ours(String name, Predicate<String> othersOwn) {
        @Nullable String cursor = null;
        do {
            var from = cursor;
            var page = calls.ask(methods -> methods.usersConversations(list -> list.limit(PAGE)
                    .excludeArchived(true)
                    .types(List.of(ConversationType.PRIVATE_CHANNEL))
                    .cursor(from)));
            var found = page.getChannels().stream()
                    .filter(channel -> name.equals(channel.getName()) && bot().equals(channel.getCreator()))
                    .map(Conversation::getId)
                    .filter(othersOwn.negate())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            cursor = page.getResponseMetadata() == null
                    ? null
                    : page.getResponseMetadata().getNextCursor();
        } while (cursor != null && !cursor.isEmpty());
        return Optional.empty();
    }

    private Set<String> members(String channel) {
        var all = new HashSet<String>();
        @Nullable String cursor = null;
        do {
            var from = cursor;
            var page = calls.ask(methods -> methods.conversationsMembers(
                    list -> list.channel(channel).limit(PAGE).cursor(from)));
            all.addAll(page.getMembers());
            cursor = page.getResponseMetadata() == null
                    ? null
                    : page.getResponseMetadata().getNextCursor();
        } while (cursor != null && !cursor.isEmpty());
        return all;
    }

    private static void tolerant(Runnable change) {
        try {
            change.run();
        } catch (SlackTrouble trouble) {
            if (!SO_ALREADY.contains(trouble.code())) {
                throw trouble;
            }
        }
    }

    private String bot() {
        var known = bot;
        if (known == null) {
            known = calls.ask(methods -> methods.authTest(test -> test)).getUserId();
            bot = known;
        }
        return known;
    }

    private static Set<String> ids(Set<MemberId> members) {
        var ids = new TreeSet<String>();
        members.forEach(member -> ids.add(member.value()));
        return ids;
    }
}
