package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.BlockKit;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills in what Slack adds to blocks that it takes: ids where there were none, and the flags of texts. */
final class BlockIds {

    private BlockIds() {}

    static ArrayNode filled(JsonNode blocks) {
        var filled = Json.array();
        blocks.forEach(block -> filled.add(fill(Json.copy(block))));
        return filled;
    }

    private static ObjectNode fill(ObjectNode block) {
        if (!block.hasNonNull("block_id")) block.put("block_id", random());
        for (var element : BlockKit.elementsOf(block)) {
            if (element instanceof ObjectNode one && !one.hasNonNull("action_id")) one.put("action_id", random());
        }
        flag(block);
        return block;
    }

    /** Adds the flags that Slack adds to every text below. */
    static void flag(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("text").isString()) {
            switch (Json.text(object, "type")) {
                case "plain_text" -> object.put("emoji", object.path("emoji").asBoolean(true));
                case "mrkdwn" -> object.put("verbatim", object.path("verbatim").asBoolean(false));
                default -> {}
            }
        }
        node.forEach(BlockIds::flag);
    }

    private static String random() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(60_466_176, Integer.MAX_VALUE), 36);
    }
}
