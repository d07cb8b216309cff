package dev.convene.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.UserChangeEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FaultsTest extends BoltTest {

    private void post(String text) throws IOException, SlackApiException {
        bot.chatPostMessage(r -> r.channel(ANNA).text(text));
    }

    private int posted() {
        return slack.as(ANNA).dm().messages().size();
    }

    @Test
    void aServerErrorDoesNothing() {
        slack.faults().next("chat.postMessage", Fault.SERVER_ERROR, 1);
        assertThatThrownBy(() -> post("x")).isInstanceOf(SlackApiException.class);
        assertThat(posted()).isZero();
    }

    @Test
    void anAnswerThatIsLostTookEffect() throws Exception {
        slack.faults().next("chat.postMessage", Fault.ANSWER_LOST, 1);
        assertThatThrownBy(() -> post("x")).isInstanceOf(IOException.class);
        assertThat(posted()).isOne();
        post("y");
        assertThat(posted()).isEqualTo(2);
    }

    @Test
    void silenceOutlastsTheClient() {
        slack.faults().next("chat.postMessage", Fault.TIMEOUT, 1);
        config.setHttpClientReadTimeoutMillis(300);
        var impatient = com.slack.api.Slack.getInstance(config)
                .methods(slack.workspace().botToken());
        assertThatThrownBy(() -> impatient.chatPostMessage(r -> r.channel(ANNA).text("x")))
                .isInstanceOf(IOException.class);
        assertThat(posted()).isZero();
    }

    @Test
    void aLimitSaysHowLongToWait() {
        slack.faults().next("chat.postMessage", Fault.rateLimited(7), 1);
        assertThatThrownBy(() -> post("x")).isInstanceOfSatisfying(SlackApiException.class, limited -> {
            assertThat(limited.getResponse().code()).isEqualTo(429);
            assertThat(limited.getResponse().header("Retry-After")).isEqualTo("7");
        });
    }

    @Test
    void aChannelTakesOneMessageASecond() throws Exception {
        slack.rates().on();
        post("x");
        assertThatThrownBy(() -> post("y")).isInstanceOf(SlackApiException.class);
        assertThat(bot.chatPostMessage(r -> r.channel(BEN).text("x")).isOk()).isTrue();
        slack.rates().off();
        post("y");
        assertThat(posted()).isEqualTo(2);
    }

    @Test
    void aTierIsSoManyCallsAMinute() throws Exception {
        slack.rates().on();
        for (var i = 0; i < 20; i++) bot.usersList(r -> r);
        assertThatThrownBy(() -> bot.usersList(r -> r)).isInstanceOf(SlackApiException.class);
    }

    @Test
    void historyMayLag() throws Exception {
        slack.settings().historyLag(Duration.ofMinutes(1));
        post("x");
        assertThat(bot.conversationsHistory(r -> r.channel(im(ANNA))).getMessages())
                .isEmpty();
        slack.settings().historyLag(Duration.ZERO);
        assertThat(bot.conversationsHistory(r -> r.channel(im(ANNA))).getMessages())
                .hasSize(1);
    }

    @Test
    void anEventIsSentAgainUntilItIsAcknowledged() throws Exception {
        slack.settings().retryEventsAfter(List.of(Duration.ZERO, Duration.ZERO, Duration.ZERO));
        var tries = new CountDownLatch(3);
        app.event(UserChangeEvent.class, (payload, context) -> {
            tries.countDown();
            if (tries.getCount() > 0) throw new IllegalStateException("not yet");
            return context.ack();
        });
        slack.change(Member.of(ANNA, "anna").livesIn("Europe/Lisbon"));
        assertThat(tries.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(bot.usersInfo(r -> r.user(ANNA)).getUser().getTz()).isEqualTo("Europe/Lisbon");
    }

    @Test
    void saysSoWhenItsPortIsTaken() {
        assertThatThrownBy(() ->
                        LocalSlack.start(slack.port(), Workspace.of("Second")).close())
                .hasMessageContaining("Port " + slack.port() + " of this machine is taken");
    }

    @Test
    void closesInLessThanASecondEvenWhileSomebodyWaits() {
        slack.faults().next("api.test", Fault.TIMEOUT, 1);
        Thread.ofVirtual()
                .start(() -> assertThatThrownBy(() -> bot.apiTest(r -> r)).isNotNull());
        slack.world()
                .await(Duration.ofSeconds(5), () -> slack.calls().of("api.test").isEmpty() ? null : Boolean.TRUE);
        var since = System.nanoTime();
        slack.close();
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(1));
        try (var again = LocalSlack.start(slack.port(), Workspace.of("Again"))) {
            assertThat(again.port()).isEqualTo(slack.port());
        }
    }
}
