package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.BlockKit;
import dev.convene.sandbox.slack.blocks.Surface;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** Reads and checks what a call wants a message to say. */
final class MessageBody {

    private static final int MOST_CHARACTERS = 4000;
    private static final int MOST_METADATA = 16_000;

    private MessageBody() {}

    static ObjectNode of(Ask ask) {
        var body = Json.object();
        text(ask, body);
        blocks(ask, body);
        attachments(ask, body);
        metadata(ask, body);
        if (ask.has("thread_ts")) body.put("thread_ts", ask.text("thread_ts"));
        if (Json.text(body, "text").isEmpty() && body.path("blocks").isEmpty() && !body.has("attachments")) {
            throw Refusal.of("no_text");
        }
        return body;
    }

    private static void text(Ask ask, ObjectNode body) {
        var text = ask.text("text");
        if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) throw Refusal.of("msg_too_long");
        body.put("text", text);
    }

    private static void blocks(Ask ask, ObjectNode body) {
        if (!ask.has("blocks")) return;
        var blocks = ask.json("blocks", "invalid_blocks_format");
        if (!blocks.isArray()) throw Refusal.of("invalid_blocks_format");
        var problems = BlockKit.check(blocks, Surface.MESSAGE);
        if (!problems.isEmpty()) throw Refusal.because("invalid_blocks", problems, "/blocks");
        body.set("blocks", BlockIds.filled(blocks));
    }

    private static void attachments(Ask ask, ObjectNode body) {
        if (!ask.has("attachments")) return;
        var attachments = ask.json("attachments", "invalid_attachments");
        if (!attachments.isArray()) throw Refusal.of("invalid_attachments");
        if (!attachments.isEmpty()) body.set("attachments", attachments);
    }

    /** An empty object takes metadata away. */
    private static void metadata(Ask ask, ObjectNode body) {
        if (!ask.has("metadata")) return;
        var metadata = ask.json("metadata", "invalid_metadata_format");
        if (metadata.isObject() && metadata.isEmpty()) return;
        if (!metadata.path("event_type").isString()
                || !metadata.path("event_payload").isObject()) {
            throw Refusal.of("invalid_metadata_format");
        }
        var size = metadata.toString().getBytes(StandardCharsets.UTF_8).length;
        if (size > MOST_METADATA) throw Refusal.of("metadata_too_large");
        body.set("metadata", metadata);
    }
}
