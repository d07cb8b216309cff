package dev.convene.slack;

import com.slack.api.model.User;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.UserChangeEvent;
import dev.convene.access.Member;
import dev.convene.access.Members;
import dev.convene.shared.MemberId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the member directory as Slack has it: all at the start, one on first sight, and who changes. */
@Component
public class Directory implements Screen {

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
    private static final int PAGE = 200;

    private final Members members;
    private final SlackCalls calls;
    private final LastSeen seen;

    Directory(Members members, SlackCalls calls, LastSeen seen) {
        this.members = members;
        this.calls = calls;
        this.seen = seen;
    }

    @Override
    public void claim(Routes routes) {
        // the events carry no locale, so Slack is asked
        routes.event(
                TeamJoinEvent.class,
                joined -> learn(new MemberId(joined.getUser().getId())));
        routes.event(
                UserChangeEvent.class,
                changed -> learn(new MemberId(changed.getUser().getId())));
    }

    /** Asks Slack who it is; empty for a bot. */
    Optional<Member> learn(MemberId id) {
        var user = calls.ask(methods ->
                        methods.usersInfo(info -> info.user(id.value()).includeLocale(true)))
                .getUser();
        return record(user);
    }

    /** Takes over everybody. A failure is not a trouble: each is asked about when first seen. */
    public void learnAll() {
        try {
            String cursor = "";
            do {
                cursor = learnPage(cursor);
            } while (cursor != null && !cursor.isEmpty());
        } catch (SlackTrouble trouble) {
            LOG.warn("The list of members could not be read: {}", trouble.code());
        }
    }

    private @Nullable String learnPage(String cursor) {
        var page = calls.ask(methods ->
                methods.usersList(list -> list.limit(PAGE).includeLocale(true).cursor(cursor)));
        page.getMembers().forEach(this::record);
        var next = page.getResponseMetadata();
        return next == null ? null : next.getNextCursor();
    }

    private Optional<Member> record(User user) {
        if (user.isBot() || "USLACKBOT".equals(user.getId())) {
            return Optional.empty();
        }
        var member = new Member(
                new MemberId(user.getId()),
                name(user),
                user.getProfile() == null ? null : user.getProfile().getEmail(),
                zone(user.getTz()),
                user.getLocale() == null ? Locale.ENGLISH : Locale.forLanguageTag(user.getLocale()),
                user.isRestricted() || user.isUltraRestricted(),
                !user.isDeleted());
        seen.remember(new Reader(member.id(), member.locale(), member.zone()));
        members.record(member);
        return Optional.of(member);
    }

    private static String name(User user) {
        var profile = user.getProfile();
        return Stream.of(
                        Optional.ofNullable(profile).map(User.Profile::getDisplayName),
                        Optional.ofNullable(profile).map(User.Profile::getRealName),
                        Optional.ofNullable(user.getRealName()),
                        Optional.ofNullable(user.getName()))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(user.getId());
    }

    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
