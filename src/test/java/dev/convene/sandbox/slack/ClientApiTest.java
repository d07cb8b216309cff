package dev.convene.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClientApiTest extends BoltTest {

    private final HttpClient client = HttpClient.newHttpClient();

    private JsonNode get(String path) throws Exception {
        return Json.MAPPER.readTree(
                client.send(request(path).build(), BodyHandlers.ofString()).body());
    }

    private JsonNode post(String path, String body) throws Exception {
        var request = request(path).POST(BodyPublishers.ofString(body)).build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        return answer.body().isEmpty() ? Json.object() : Json.MAPPER.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(slack.address() + "/sandbox/api" + path));
    }

    @Test
    void showsWorkspaceConversationsAndMessages() throws Exception {
        bot.chatPostMessage(r -> r.channel(ANNA).text("Hello").blocksAsString(Samples.QUESTION));
        assertThat(get("/workspace").path("members")).hasSize(3);
        var app = get("/members/" + ANNA + "/conversations").values().stream()
                .filter(one -> Json.text(one, "kind").equals("app"))
                .findFirst()
                .orElseThrow();
        assertThat(app.path("unread").asInt()).isOne();
        var inside = "/members/" + ANNA + "/conversations/" + Json.text(app, "id");
        assertThat(get(inside + "/messages").path(0).path("text").asString()).isEqualTo("Hello");
        post(inside + "/read", "{}");
        assertThat(slack.world().im(ANNA).unread(ANNA)).isZero();
        assertThat(get("/calls").path(0).path("method").asString()).isEqualTo("chat.postMessage");
    }

    @Test
    void aModalIsOpenedFilledAndSubmitted() throws Exception {
        app.command("/do", (request, context) -> {
            context.client()
                    .viewsOpen(r ->
                            r.triggerId(request.getPayload().getTriggerId()).view(view(Samples.ONE_FIELD)));
            return context.ack();
        });
        app.viewSubmission("one", (request, context) -> context.ack());
        var me = "/members/" + ANNA;
        var told = post(me + "/commands", "{\"conversation\":\"%s\",\"text\":\"/do it\"}".formatted(im(ANNA)));
        assertThat(told.path("ok").asBoolean()).isTrue();
        var open = get(me + "/views").path(0);
        assertThat(open.path("view").path("title").path("text").asString()).isEqualTo("One");
        var submit = me + "/views/" + Json.text(open, "id") + "/submission";
        assertThat(post(submit, "{\"state\":{\"values\":{}}}").path("errors").has("name"))
                .isTrue();
        var filled = "{\"state\":{\"values\":{\"name\":{\"v\":{\"type\":\"plain_text_input\",\"value\":\"X\"}}}}}";
        assertThat(post(submit, filled).path("result").asString()).isEqualTo("closed");
        assertThat(get(me + "/views")).isEmpty();
    }

    @Test
    void aStreamTellsWhatChanged() throws Exception {
        var stream = client.send(request("/members/" + ANNA + "/stream").build(), BodyHandlers.ofLines());
        var lines = stream.body().iterator();
        assertThat(lines.next()).startsWith(":");
        bot.chatPostMessage(r -> r.channel(ANNA).text("Hello"));
        var data = "";
        while (!data.contains("\"messages\"")) data = lines.next();
        assertThat(data).contains(im(ANNA));
    }

    @Test
    void nobodyActsForAMemberFromAnotherSite() throws Exception {
        var foreign =
                request("/workspace").header("Sec-Fetch-Site", "cross-site").timeout(Duration.ofSeconds(5));
        assertThat(client.send(foreign.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(403);
        var unknown = request("/members/U0NONE/views").build();
        assertThat(client.send(unknown, BodyHandlers.discarding()).statusCode()).isEqualTo(404);
    }
}
