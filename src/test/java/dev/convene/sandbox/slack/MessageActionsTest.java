package dev.convene.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MessageActionsTest extends BoltTest {

    private final AtomicReference<BlockActionPayload> seen = new AtomicReference<>();

    private void ask() throws Exception {
        bot.chatPostMessage(r -> r.channel(ANNA).text("Will you come?").blocksAsString(Samples.QUESTION));
    }

    @Test
    void aButtonTellsTheBotAndTheMessageIsReplaced() throws Exception {
        app.blockAction("yes", (request, context) -> {
            seen.set(request.getPayload());
            context.respond(r -> r.replaceOriginal(true).text("You come"));
            return context.ack();
        });
        ask();
        var anna = slack.as(ANNA);
        assertThat(anna.clicks(anna.dm().waitForAction("yes"), "yes").ok()).isTrue();
        assertThat(seen.get().getActions().getFirst().getValue()).isEqualTo("y1");
        assertThat(seen.get().getMessage().getText()).isEqualTo("Will you come?");
        assertThat(seen.get().getUser().getId()).isEqualTo(ANNA);
        assertThat(anna.dm().messages()).extracting(Shown::text).containsExactly("You come");
        assertThat(anna.dm().last().actions()).isEmpty();
    }

    @Test
    void anOverflowIsChosenByItsWords() throws Exception {
        app.blockAction("more", (request, context) -> {
            seen.set(request.getPayload());
            return context.ack();
        });
        ask();
        slack.as(ANNA).dm().last().chooses("more", "Never");
        assertThat(seen.get().getActions().getFirst().getSelectedOption().getValue())
                .isEqualTo("never");
    }

    @Test
    void aResponseUrlWorksFiveTimes() throws Exception {
        var url = new AtomicReference<>("");
        app.command("/do", (request, context) -> {
            url.set(request.getPayload().getResponseUrl());
            return context.ack();
        });
        var anna = slack.as(ANNA);
        anna.types("/do it");
        for (var i = 0; i < 5; i++) assertThat(send(url.get())).isEqualTo(200);
        assertThat(send(url.get())).isEqualTo(404);
        assertThat(anna.ephemerals()).hasSize(5);
    }

    private int send(String url) throws Exception {
        return com.slack.api.Slack.getInstance(config)
                .send(url, "{\"text\":\"More\"}")
                .getCode();
    }

    @Test
    void anEphemeralMessageComesWithoutItsContentAndCanBeDeleted() throws Exception {
        bot.chatPostEphemeral(r -> r.channel(im(ANNA)).user(ANNA).text("Sure?").blocksAsString(Samples.QUESTION));
        app.blockAction("yes", (request, context) -> {
            seen.set(request.getPayload());
            context.respond(r -> r.deleteOriginal(true));
            return context.ack();
        });
        var anna = slack.as(ANNA);
        anna.ephemerals().getLast().clicks("yes");
        assertThat(seen.get().getContainer().isEphemeral()).isTrue();
        assertThat(seen.get().getMessage()).isNull();
        assertThat(anna.ephemerals()).isEmpty();
    }

    @Test
    void aShortcutAndTheHomeReachTheBot() throws Exception {
        app.globalShortcut("quick", (request, context) -> {
            context.client()
                    .viewsOpen(r ->
                            r.triggerId(request.getPayload().getTriggerId()).view(view(Samples.ONE_FIELD)));
            return context.ack();
        });
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            context.client()
                    .viewsPublish(r -> r.userId(payload.getEvent().getUser()).view(view(Samples.HOME)));
            return context.ack();
        });
        app.blockAction("start", (request, context) -> {
            seen.set(request.getPayload());
            return context.ack();
        });
        var anna = slack.as(ANNA);
        assertThat(anna.takes("quick").ok()).isTrue();
        assertThat(anna.modal().title()).isEqualTo("One");
        anna.home().clicks("start");
        assertThat(seen.get().getView().getType()).isEqualTo("home");
    }

    @Test
    void aBotThatThrowsLeavesThePersonWithTrouble() throws Exception {
        app.blockAction("yes", (request, context) -> {
            throw new IllegalStateException("broken on purpose");
        });
        ask();
        assertThat(slack.as(ANNA).dm().last().clicks("yes").ok()).isFalse();
        assertThat(slack.calls().failed()).extracting(Call::error).contains("dispatch_failed");
    }
}
