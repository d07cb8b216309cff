package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.BlockKit;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** The words and ids in blocks. */
final class Words {

    private Words() {}

    /** All that can be read in blocks, line by line. */
    static String of(JsonNode blocks) {
        var words = new StringJoiner("\n");
        gather(blocks, words);
        return words.toString();
    }

    private static void gather(JsonNode node, StringJoiner words) {
        if (node.isObject() && node.path("text").isString())
            words.add(node.path("text").asString());
        if (node.path("alt_text").isString()) words.add(node.path("alt_text").asString());
        node.forEach(child -> gather(child, words));
    }

    /** The action ids on offer, in their order. */
    static List<String> actions(JsonNode blocks) {
        return blocks.values().stream()
                .flatMap(block -> BlockKit.elementsOf(block).stream())
                .map(element -> Json.text(element, "action_id"))
                .toList();
    }

    static List<String> blockIds(JsonNode blocks) {
        return blocks.values().stream()
                .map(block -> Json.text(block, "block_id"))
                .toList();
    }
}
