package dev.convene.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChatTest extends BoltTest {

    @Test
    void aMessageToAMemberLandsInTheirDirectMessageAndKeepsItsMetadata() throws Exception {
        var metadata = Message.Metadata.builder()
                .eventType("notice")
                .eventPayload(Map.of("key", "k1"))
                .build();
        var posted = bot.chatPostMessage(r -> r.channel(ANNA).text("Hello").metadata(metadata));
        assertThat(posted.isOk()).isTrue();
        assertThat(posted.getChannel()).isEqualTo(im(ANNA));
        var plain = bot.conversationsHistory(r -> r.channel(im(ANNA)));
        assertThat(plain.getMessages())
                .singleElement()
                .satisfies(one -> assertThat(one.getMetadata()).isNull());
        var told = bot.conversationsHistory(r -> r.channel(im(ANNA)).includeAllMetadata(true));
        assertThat(told.getMessages().getFirst().getMetadata().getEventPayload())
                .containsEntry("key", "k1");
        assertThat(slack.as(ANNA).dm().last().text()).isEqualTo("Hello");
    }

    @Test
    void historyIsNewestFirstAndPaged() throws Exception {
        for (var i = 0; i < 5; i++) {
            var text = "m" + i;
            bot.chatPostMessage(r -> r.channel(ANNA).text(text));
        }
        var first = bot.conversationsHistory(r -> r.channel(im(ANNA)).limit(3));
        assertThat(first.getMessages()).extracting(Message::getText).containsExactly("m4", "m3", "m2");
        assertThat(first.isHasMore()).isTrue();
        var cursor = first.getResponseMetadata().getNextCursor();
        var rest = bot.conversationsHistory(r -> r.channel(im(ANNA)).limit(3).cursor(cursor));
        assertThat(rest.getMessages()).extracting(Message::getText).containsExactly("m1", "m0");
        assertThat(rest.isHasMore()).isFalse();
        var oldest = first.getMessages().getLast().getTs();
        assertThat(bot.conversationsHistory(r -> r.channel(im(ANNA)).oldest(oldest))
                        .getMessages())
                .hasSize(2);
        assertThat(bot.conversationsHistory(r -> r.channel(im(ANNA)).cursor("no"))
                        .getError())
                .isEqualTo("invalid_cursor");
    }

    @Test
    void refusesWhatSlackRefuses() throws Exception {
        assertThat(bot.chatPostMessage(r -> r.channel(ANNA)).getError()).isEqualTo("no_text");
        assertThat(bot.chatPostMessage(r -> r.channel("C0NONE").text("x")).getError())
                .isEqualTo("channel_not_found");
        assertThat(bot.chatPostMessage(r -> r.channel("#secret").text("x")).getError())
                .isEqualTo("channel_not_found");
        assertThat(bot.chatPostMessage(r -> r.channel("general").text("x")).getError())
                .isEqualTo("not_in_channel");
        assertThat(bot.chatPostMessage(r -> r.channel(ANNA).text("x".repeat(4001)))
                        .getError())
                .isEqualTo("msg_too_long");
        assertThat(bot.chatUpdate(r -> r.channel(im(ANNA)).ts("1.1").text("x")).getError())
                .isEqualTo("message_not_found");
        var hers = slack.as(ANNA).dm().says("I wrote this").ts();
        assertThat(bot.chatUpdate(r -> r.channel(im(ANNA)).ts(hers).text("x")).getError())
                .isEqualTo("cant_update_message");
        assertThat(bot.chatDelete(r -> r.channel(im(ANNA)).ts(hers)).getError()).isEqualTo("cant_delete_message");
    }

    @Test
    void saysWhichBlockIsWrong() throws Exception {
        var blocks =
                "[{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"%s\"}}]".formatted("x".repeat(151));
        var refused = bot.chatPostMessage(r -> r.channel(ANNA).text("x").blocksAsString(blocks));
        assertThat(refused.getError()).isEqualTo("invalid_blocks");
        assertThat(refused.getResponseMetadata().getMessages())
                .containsExactly("[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]");
    }

    @Test
    void anUpdateByTextTakesTheBlocksAway() throws Exception {
        var blocks = "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"Block\"}}]";
        var posted = bot.chatPostMessage(r -> r.channel(ANNA).text("One").blocksAsString(blocks));
        assertThat(slack.as(ANNA).dm().last().blocks()).hasSize(1);
        var updated = bot.chatUpdate(
                r -> r.channel(posted.getChannel()).ts(posted.getTs()).text("Two"));
        assertThat(updated.isOk()).isTrue();
        assertThat(slack.as(ANNA).dm().last().blocks()).isEmpty();
        assertThat(slack.as(ANNA).dm().messages()).extracting(Shown::text).isEqualTo(List.of("Two"));
    }

    @Test
    void anEphemeralIsForOneMemberAndNotInHistory() throws Exception {
        var channel = bot.conversationsCreate(r -> r.name("room").isPrivate(true))
                .getChannel()
                .getId();
        bot.conversationsInvite(r -> r.channel(channel).users(List.of(ANNA, BEN)));
        assertThat(bot.chatPostEphemeral(r -> r.channel(channel).user(ANNA).text("Psst"))
                        .isOk())
                .isTrue();
        assertThat(slack.as(ANNA).channel("room").ephemerals()).hasSize(1);
        assertThat(slack.as(BEN).channel("room").ephemerals()).isEmpty();
        assertThat(bot.conversationsHistory(r -> r.channel(channel)).getMessages())
                .noneMatch(one -> one.getText().equals("Psst"));
    }

    @Test
    void namesTheScopeThatIsMissing() throws Exception {
        var refused = bot.conversationsHistory(
                r -> r.channel(slack.as(ANNA).channel("general").id()));
        assertThat(refused.getError()).isEqualTo("missing_scope");
        assertThat(refused.getNeeded()).isEqualTo("channels:history");
        assertThat(refused.getProvided()).contains("groups:history");
    }
}
