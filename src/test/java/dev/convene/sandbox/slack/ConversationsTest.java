package dev.convene.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.ConversationType;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConversationsTest extends BoltTest {

    private String room(String name) throws Exception {
        return bot.conversationsCreate(r -> r.name(name).isPrivate(true))
                .getChannel()
                .getId();
    }

    @Test
    void namesAreChecked() throws Exception {
        assertThat(bot.conversationsCreate(r -> r.name("Upper").isPrivate(true)).getError())
                .isEqualTo("invalid_name_specials");
        assertThat(bot.conversationsCreate(r -> r.name("").isPrivate(true)).getError())
                .isEqualTo("invalid_name_required");
        assertThat(bot.conversationsCreate(r -> r.name("a".repeat(81)).isPrivate(true))
                        .getError())
                .isEqualTo("invalid_name_maxlength");
        assertThat(bot.conversationsCreate(r -> r.name("--").isPrivate(true)).getError())
                .isEqualTo("invalid_name_punctuation");
        assertThat(bot.conversationsCreate(r -> r.name("secret").isPrivate(true))
                        .getError())
                .isEqualTo("name_taken");
        assertThat(bot.conversationsCreate(r -> r.name("open")).getError()).isEqualTo("missing_scope");
    }

    @Test
    void aRoomIsMadeFilledRenamedAndArchived() throws Exception {
        var room = room("interview-dev-001");
        assertThat(bot.conversationsInvite(r -> r.channel(room).users(List.of(ANNA)))
                        .isOk())
                .isTrue();
        assertThat(slack.as(ANNA).channels()).contains("interview-dev-001");
        assertThat(slack.as(BEN).channels()).doesNotContain("interview-dev-001");
        assertThat(bot.conversationsMembers(r -> r.channel(room)).getMembers()).contains(ANNA);
        assertThat(bot.conversationsSetTopic(r -> r.channel(room).topic("About it"))
                        .isOk())
                .isTrue();
        assertThat(bot.conversationsRename(r -> r.channel(room).name("other"))
                        .getChannel()
                        .getName())
                .isEqualTo("other");
        assertThat(bot.conversationsKick(r -> r.channel(room).user(ANNA)).isOk())
                .isTrue();
        assertThat(slack.as(ANNA).channels()).doesNotContain("other");
        assertThat(bot.conversationsArchive(r -> r.channel(room)).isOk()).isTrue();
        assertThat(bot.conversationsArchive(r -> r.channel(room)).getError()).isEqualTo("already_archived");
        assertThat(bot.chatPostMessage(r -> r.channel(room).text("x")).getError())
                .isEqualTo("is_archived");
    }

    @Test
    void anInvitationLetsInAllOrNobody() throws Exception {
        var room = room("room");
        assertThat(bot.conversationsInvite(r -> r.channel(room).users(List.of(ANNA, "U0NONE")))
                        .getError())
                .isEqualTo("user_not_found");
        assertThat(bot.conversationsMembers(r -> r.channel(room)).getMembers()).doesNotContain(ANNA);
        bot.conversationsInvite(r -> r.channel(room).users(List.of(ANNA)));
        assertThat(bot.conversationsInvite(r -> r.channel(room).users(List.of(ANNA)))
                        .getError())
                .isEqualTo("already_in_channel");
        var bots = slack.workspace().botUserId();
        assertThat(bot.conversationsInvite(r -> r.channel(room).users(List.of(bots)))
                        .getError())
                .isEqualTo("cant_invite_self");
    }

    @Test
    void aPrivateChannelTheBotIsNotInDoesNotExistForIt() throws Exception {
        var secret = slack.as(ANNA).channel("secret").id();
        assertThat(bot.conversationsInfo(r -> r.channel(secret)).getError()).isEqualTo("channel_not_found");
        var general = slack.as(ANNA).channel("general").id();
        var seen = bot.conversationsInfo(r -> r.channel(general)).getChannel();
        assertThat(seen.isPrivate()).isFalse();
        assertThat(seen.isMember()).isFalse();
        assertThat(bot.conversationsList(r -> r.types(List.of(ConversationType.PRIVATE_CHANNEL)))
                        .getChannels())
                .isEmpty();
    }

    @Test
    void theBotHearsOfItWhenItIsPutIntoAChannel() throws Exception {
        var heard = new CompletableFuture<String>();
        app.event(MemberJoinedChannelEvent.class, (payload, context) -> {
            heard.complete(payload.getEvent().getUser());
            return context.ack();
        });
        slack.joins("secret", slack.workspace().botUserId());
        assertThat(heard.get(5, TimeUnit.SECONDS)).isEqualTo(slack.workspace().botUserId());
        var secret = slack.as(ANNA).channel("secret").id();
        assertThat(bot.conversationsInfo(r -> r.channel(secret)).getChannel().isPrivate())
                .isTrue();
    }

    @Test
    void pinsAndUsersAreThere() throws Exception {
        var posted = bot.chatPostMessage(r -> r.channel(ANNA).text("Keep"));
        assertThat(bot.pinsAdd(r -> r.channel(posted.getChannel()).timestamp(posted.getTs()))
                        .isOk())
                .isTrue();
        assertThat(slack.as(ANNA).dm().last().pinned()).isTrue();
        assertThat(bot.pinsAdd(r -> r.channel(posted.getChannel()).timestamp(posted.getTs()))
                        .getError())
                .isEqualTo("already_pinned");
        var anna = bot.usersInfo(r -> r.user(ANNA).includeLocale(true)).getUser();
        assertThat(anna.getLocale()).isEqualTo("fr-FR");
        assertThat(anna.getTz()).isEqualTo("Europe/Paris");
        assertThat(anna.getProfile().getEmail()).isEqualTo("anna@example.com");
        assertThat(bot.usersList(r -> r).getMembers()).hasSize(3);
        assertThat(bot.usersLookupByEmail(r -> r.email("ben@example.com"))
                        .getUser()
                        .getId())
                .isEqualTo(BEN);
        assertThat(bot.conversationsOpen(r -> r.users(List.of(BEN)))
                        .getChannel()
                        .getId())
                .isEqualTo(im(BEN));
        assertThat(bot.authTest(r -> r).getUserId()).isEqualTo(slack.workspace().botUserId());
    }
}
