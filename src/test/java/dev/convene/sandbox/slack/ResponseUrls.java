package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.BlockKit;
import dev.convene.sandbox.slack.blocks.Surface;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The addresses under which the bot may answer a command or an action later: five times in half an hour. */
final class ResponseUrls {

    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private static final class Issued {
        final Conversation conversation;
        final String member;
        final Instant since;

        @Nullable
        String original;

        int uses;

        Issued(Conversation conversation, String member, @Nullable String original, Instant since) {
            this.conversation = conversation;
            this.member = member;
            this.original = original;
            this.since = since;
        }
    }

    private final World world;
    private final Posting posting;
    private final Supplier<String> address;
    private final Map<String, Issued> issued = new HashMap<>();

    ResponseUrls(World world, Posting posting, Supplier<String> address) {
        this.world = world;
        this.posting = posting;
        this.address = address;
    }

    String issue(String kind, Conversation conversation, String member, @Nullable String original) {
        var token = world.newId("R") + world.newId("").substring(1);
        synchronized (world) {
            issued.put(token, new Issued(conversation, member, original, world.now()));
        }
        return address.get() + "/hooks/" + kind + "/" + world.workspace.teamId + "/" + token;
    }

    /** Does what the answer says; returns null, or the error that Slack answers with. */
    @Nullable
    String answer(String token, JsonNode answer) {
        synchronized (world) {
            var url = issued.get(token);
            if (url == null) return "no_url";
            if (Duration.between(url.since, world.now()).compareTo(LIFE) > 0) return "expired_url";
            if (url.uses >= USES) return "used_url";
            url.uses++;
            return apply(url, answer);
        }
    }

    /** What the bot answered to a command at once counts as no use of an address. */
    @Nullable
    String atOnce(Conversation conversation, String member, JsonNode answer) {
        synchronized (world) {
            return apply(new Issued(conversation, member, null, world.now()), answer);
        }
    }

    private @Nullable String apply(Issued url, JsonNode answer) {
        if (answer.path("delete_original").asBoolean(false)) return delete(url);
        var problems = BlockKit.check(
                Json.of("blocks", answer.path("blocks").isArray() ? answer.get("blocks") : Json.array()),
                Surface.MESSAGE);
        if (!problems.isEmpty()) return "invalid_blocks";
        var body = body(answer);
        if (Json.text(body, "text").isEmpty() && body.path("blocks").isEmpty()) return "no_text";
        if (answer.path("replace_original").asBoolean(false) && url.original != null) return replace(url, body);
        var everybody = Json.text(answer, "response_type").equals("in_channel");
        posting.byBot(url.conversation, body, everybody ? null : url.member);
        return null;
    }

    private static ObjectNode body(JsonNode answer) {
        var body = Json.of("text", Json.text(answer, "text"));
        if (answer.path("blocks").isArray()) body.set("blocks", BlockIds.filled(answer.path("blocks")));
        if (answer.path("metadata").isObject()) body.set("metadata", answer.path("metadata"));
        return body;
    }

    private @Nullable String delete(Issued url) {
        if (url.original == null) return "no_original";
        url.conversation.remove(url.original);
        posting.announce(url.conversation);
        return null;
    }

    private @Nullable String replace(Issued url, ObjectNode body) {
        var message = url.original == null ? null : url.conversation.message(url.original);
        if (message == null) return "message_not_found";
        body.put("bot_id", world.workspace.botId).put("app_id", world.workspace.appId);
        if (!body.has("metadata") && message.body.has("metadata")) body.set("metadata", message.body.get("metadata"));
        message.values = ViewState.values(body.path("blocks"), message.values);
        message.body = body;
        posting.announce(url.conversation);
        return null;
    }
}
