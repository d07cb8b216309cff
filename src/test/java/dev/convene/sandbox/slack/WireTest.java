package dev.convene.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.request.files.FilesUploadV2Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The requests themselves, beside what the SDK makes of them. */
class WireTest extends BoltTest {

    private JsonNode told(String title) {
        var call = slack.world()
                .await(
                        Duration.ofSeconds(5),
                        () -> slack.calls().of(title).stream().findFirst().orElse(null));
        assertThat(call).as(title).isNotNull();
        return call == null ? Json.object() : call.request();
    }

    @Test
    void aCommandHasSlacksFields() {
        app.command("/do", (request, context) -> context.ack());
        slack.as(ANNA).channel("general").types("/do it");
        assertThat(told("/do it").propertyNames())
                .contains("token", "team_id", "team_domain", "channel_id", "channel_name", "user_id", "user_name")
                .contains("command", "text", "api_app_id", "response_url", "trigger_id");
        assertThat(Json.text(told("/do it"), "channel_name")).isEqualTo("general");
    }

    @Test
    void anActionInAMessageHasSlacksFields() throws Exception {
        app.blockAction("yes", (request, context) -> context.ack());
        bot.chatPostMessage(r -> r.channel(ANNA).text("Will you come?").blocksAsString(Samples.QUESTION));
        slack.as(ANNA).dm().last().clicks("yes");
        var told = told("block_actions yes");
        assertThat(told.propertyNames())
                .contains("type", "team", "user", "api_app_id", "token", "container", "trigger_id", "channel")
                .contains("message", "state", "response_url", "actions");
        assertThat(told.path("container").propertyNames())
                .containsExactlyInAnyOrder("type", "message_ts", "channel_id", "is_ephemeral");
        assertThat(told.path("actions").path(0).propertyNames())
                .containsExactlyInAnyOrder("type", "action_id", "block_id", "text", "value", "action_ts");
    }

    @Test
    void aClosedViewAndASearchComeWithoutState() {
        var form = Samples.ONE_FIELD.replace(
                "\"blocks\":[", "\"notify_on_close\":true,\"blocks\":[" + Samples.SEARCH + ",");
        app.command("/do", (request, context) -> {
            var trigger = request.getPayload().getTriggerId();
            context.client().viewsOpen(r -> r.triggerId(trigger).view(view(form)));
            return context.ack();
        });
        app.blockSuggestion("search", (request, context) -> context.ack(r -> r.options(java.util.List.of())));
        app.viewClosed("one", (request, context) -> context.ack());
        slack.as(ANNA).types("/do it");
        var modal = slack.as(ANNA).modal().fill("name", "Typed");
        assertThat(modal.search("who", "zo")).isEmpty();
        modal.close();
        assertThat(Json.text(told("block_suggestion search"), "value")).isEqualTo("zo");
        assertThat(told("block_suggestion search").at("/view/state/values")).isEmpty();
        assertThat(told("view_closed one").at("/view/state/values")).isEmpty();
        assertThat(told("view_closed one").path("is_cleared").asBoolean()).isFalse();
    }

    @Test
    void anEventIsWrapped() {
        slack.as(ANNA).opensHome();
        var told = told("event app_home_opened");
        assertThat(told.propertyNames())
                .contains("token", "team_id", "api_app_id", "event", "type", "event_id", "event_time");
        assertThat(told.path("event").propertyNames()).contains("type", "user", "channel", "tab", "event_ts");
    }

    @Test
    void aFileIsUploadedIntoADirectMessage() throws Exception {
        var bytes = "a chart".getBytes(StandardCharsets.UTF_8);
        var uploaded = bot.filesUploadV2(FilesUploadV2Request.builder()
                .fileData(bytes)
                .filename("chart.png")
                .title("Chart")
                .channel(im(ANNA))
                .initialComment("The week")
                .requestFileInfo(false)
                .build());
        assertThat(uploaded.isOk()).isTrue();
        assertThat(slack.as(ANNA).dm().last().text()).isEqualTo("The week");
    }

    @Test
    void afterAnUninstallTokensAreWorthNothing() throws Exception {
        slack.uninstall();
        assertThat(bot.authTest(r -> r).getError()).isEqualTo("token_revoked");
        assertThat(com.slack.api.Slack.getInstance(config)
                        .methods("xoxb-other")
                        .authTest(r -> r)
                        .getError())
                .isEqualTo("invalid_auth");
    }
}
