package dev.convene.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewRulesTest extends BoltTest {

    private final AtomicReference<String> trigger = new AtomicReference<>("");

    @BeforeEach
    void keepTriggers() {
        app.command("/do", (request, context) -> {
            trigger.set(request.getPayload().getTriggerId());
            return context.ack();
        });
    }

    @Test
    void aTriggerWorksOnceAndNotForLong() throws Exception {
        slack.as(ANNA).types("/do it");
        var view = view(Samples.LOADING);
        assertThat(bot.viewsOpen(r -> r.triggerId("nonsense").view(view)).getError())
                .isEqualTo("invalid_trigger_id");
        assertThat(bot.viewsOpen(r -> r.triggerId(trigger.get()).view(view)).isOk())
                .isTrue();
        assertThat(bot.viewsOpen(r -> r.triggerId(trigger.get()).view(view)).getError())
                .isEqualTo("exchanged_trigger_id");
        slack.settings().triggerLives(Duration.ZERO);
        slack.as(ANNA).types("/do it");
        assertThat(bot.viewsOpen(r -> r.triggerId(trigger.get()).view(view)).getError())
                .isEqualTo("expired_trigger_id");
    }

    @Test
    void aViewIsHeldToSlacksLimitsAndToItsHash() throws Exception {
        slack.as(ANNA).types("/do it");
        var wrong = view(Samples.LOADING.replace("\"Wait\"", "\"" + "x".repeat(25) + "\""));
        var refused = bot.viewsOpen(r -> r.triggerId(trigger.get()).view(wrong));
        assertThat(refused.getError()).isEqualTo("invalid_arguments");
        assertThat(refused.getResponseMetadata().getMessages())
                .containsExactly("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
    }

    @Test
    void aViewIsUpdatedOnlyAsItIsKnown() throws Exception {
        slack.as(ANNA).types("/do it");
        var opened = bot.viewsOpen(r -> r.triggerId(trigger.get()).view(view(Samples.LOADING)))
                .getView();
        assertThat(bot.viewsUpdate(r -> r.viewId(opened.getId()).hash("old").view(view(Samples.FORM)))
                        .getError())
                .isEqualTo("hash_conflict");
        assertThat(bot.viewsUpdate(r -> r.viewId("V0").view(view(Samples.FORM))).getError())
                .isEqualTo("not_found");
        var huge = Samples.LOADING
                .replace("Loading", "y".repeat(3000))
                .replace(
                        "\"blocks\":[",
                        "\"blocks\":["
                                + "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"%s\"}},"
                                        .formatted("y".repeat(3000))
                                        .repeat(90));
        assertThat(bot.viewsUpdate(r -> r.viewId(opened.getId()).view(view(huge)))
                        .getError())
                .isEqualTo("view_too_large");
    }
}
