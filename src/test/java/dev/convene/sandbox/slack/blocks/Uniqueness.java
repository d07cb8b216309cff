package dev.convene.sandbox.slack.blocks;

import java.util.HashSet;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What must be the only one of its kind: ids, the focus, a message's table. */
final class Uniqueness {

    private static final Map<String, Integer> MOST_IN_A_MESSAGE = Map.of("table", 1, "data_visualization", 2);

    private Uniqueness() {}

    static void check(JsonNode blocks, String path, Report report) {
        var blockIds = new HashSet<String>();
        var focused = 0;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var at = path + "/" + i;
            unique(block.path("block_id"), blockIds, at + "/block_id", "block_id already exists", report);
            focused += actions(block, at, report);
        }
        if (focused > 1) report.add(path, "only one element may have focus_on_load");
        MOST_IN_A_MESSAGE.forEach((type, most) -> atMost(blocks, type, most, path, report));
    }

    /** Checks the action ids of one block; returns how many of its elements want the focus. */
    private static int actions(JsonNode block, String path, Report report) {
        var actionIds = new HashSet<String>();
        var focused = 0;
        for (var element : BlockKit.elementsOf(block)) {
            unique(element.path("action_id"), actionIds, path, "action_id already exists", report);
            if (element.path("focus_on_load").asBoolean(false)) focused++;
        }
        return focused;
    }

    private static void unique(JsonNode id, HashSet<String> seen, String path, String rule, Report report) {
        if (id.isString() && !seen.add(id.asString())) report.add(path, rule + ": " + id.asString());
    }

    private static void atMost(JsonNode blocks, String type, int most, String path, Report report) {
        var count = blocks.values().stream()
                .filter(block -> block.path("type").asString("").equals(type))
                .count();
        if (count > most) report.add(path, "no more than " + most + " " + type + " allowed");
    }
}
