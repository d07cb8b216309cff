package dev.convene.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.socket_mode.SocketModeClient.Backend;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeTest extends BoltTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private SocketModeApp socket;

    @BeforeEach
    void connect() throws Exception {
        slack.requestUrl(null);
        socket = new SocketModeApp(slack.workspace().appToken(), app, Backend.Tyrus, 4);
        socket.startAsync();
        slack.awaitConnections(1, SOON);
    }

    @AfterEach
    void disconnect() throws Exception {
        socket.close();
    }

    private void awaitJust(int count) {
        assertThat(slack.world().await(SOON, () -> slack.connections() == count ? Boolean.TRUE : null))
                .as("connections: " + count)
                .isTrue();
    }

    @Test
    void aCommandIsAnsweredWithText() {
        app.command(
                "/do",
                (request, context) ->
                        context.ack("You said " + request.getPayload().getText()));
        var anna = slack.as(ANNA);
        assertThat(anna.types("/do <it> & ask @ben in #general").ok()).isTrue();
        var general = anna.channel("general").id();
        var said = anna.ephemerals().getLast().text();
        assertThat(said).isEqualTo("You said &lt;it&gt; &amp; ask <@" + BEN + "> in <#" + general + ">");
    }

    @Test
    void aModalIsOpenedAndSubmitted() {
        app.command("/do", (request, context) -> {
            context.client()
                    .viewsOpen(r ->
                            r.triggerId(request.getPayload().getTriggerId()).view(view(Samples.ONE_FIELD)));
            return context.ack();
        });
        app.viewSubmission("one", (request, context) -> context.ackWithUpdate(view(Samples.DONE)));
        var anna = slack.as(ANNA);
        anna.types("/do it");
        assertThat(anna.modal().fill("name", "X").submit().result()).isEqualTo("updated");
        assertThat(anna.modal().title()).isEqualTo("Done");
    }

    @Test
    void anEventComesAndTheHomeIsPublished() throws Exception {
        var heard = new CompletableFuture<String>();
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            var user = payload.getEvent().getUser();
            context.client().viewsPublish(r -> r.userId(user).view(view(Samples.HOME)));
            heard.complete(payload.getEvent().getTab());
            return context.ack();
        });
        assertThat(slack.as(ANNA).home().words()).contains("Welcome");
        assertThat(heard.get(5, TimeUnit.SECONDS)).isEqualTo("home");
    }

    @Test
    void theBotComesBackAfterItsConnectionWasCut() {
        app.command("/do", (request, context) -> context.ack("Here"));
        slack.disconnect("refresh_requested");
        awaitJust(0);
        awaitJust(1);
        var anna = slack.as(ANNA);
        assertThat(anna.types("/do it").ok()).isTrue();
        assertThat(anna.ephemerals().getLast().text()).isEqualTo("Here");
    }

    @Test
    void withTwoConnectionsThereIsNoGap() throws Exception {
        app.command("/do", (request, context) -> context.ack("Here"));
        var second = new SocketModeApp(slack.workspace().appToken(), app, Backend.Tyrus, 4);
        second.startAsync();
        slack.awaitConnections(2, SOON);
        socket.close();
        awaitJust(1);
        assertThat(slack.as(ANNA).types("/do it").ok()).isTrue();
        slack.disconnect("warning");
        assertThat(slack.as(ANNA).types("/do it").ok()).isTrue();
        second.close();
    }

    @Test
    void withNobodyConnectedACommandFails() throws Exception {
        socket.close();
        slack.cut();
        assertThat(slack.as(ANNA).types("/do it").ok()).isFalse();
    }
}
