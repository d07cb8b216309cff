package dev.convene.sandbox.slack.blocks;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says what Slack would refuse in blocks or in a view, without asking Slack. */
public final class BlockKit {

    private BlockKit() {}

    /**
     * Checks a whole view (an object with {@code blocks}), a message (likewise) or an array of blocks.
     *
     * @return everything that is wrong, empty when Slack would take it
     */
    public static List<Problem> check(JsonNode viewOrBlocks, Surface surface) {
        var report = new Report(surface);
        if (viewOrBlocks.isArray()) {
            blocks(viewOrBlocks, "", report);
        } else {
            shape(viewOrBlocks, report);
            blocks(viewOrBlocks.path("blocks"), "/blocks", report);
        }
        return report.problems();
    }

    /**
     * What Slack would take but people would trip over: blocks without a text for notifications and screen readers,
     * markup that is broken, and mentions of everybody. Takes what {@link #check} takes.
     */
    public static List<Problem> lint(JsonNode viewOrBlocks, Surface surface) {
        var report = new Report(surface);
        if (surface == Surface.MESSAGE && viewOrBlocks.isObject()) {
            var text = viewOrBlocks.path("text").asString("");
            if (text.isBlank()) report.add("/text", "is what notifications and screen readers get, and is missing");
            Mrkdwn.text(text, "/text", report);
        }
        Mrkdwn.check(viewOrBlocks, "", report);
        return report.problems();
    }

    /** What Slack would refuse in the answer of an external select ({@code options} or {@code option_groups}). */
    public static List<Problem> checkSuggestions(JsonNode answer) {
        var report = new Report(Surface.MODAL);
        var groups = answer.has("option_groups");
        var rule = Rules.list(0, 100, groups ? Texts.OPTION_GROUP : Texts.OPTION);
        var field = groups ? "option_groups" : "options";
        rule.check(answer.path(field), "/" + field, report);
        return report.problems();
    }

    /** The interactive elements of one block, in the order they are shown. */
    public static List<JsonNode> elementsOf(JsonNode block) {
        var elements = new ArrayList<JsonNode>();
        switch (block.path("type").asString("")) {
            case "section" -> elements.add(block.path("accessory"));
            case "input" -> elements.add(block.path("element"));
            case "actions" -> elements.addAll(block.path("elements").values());
            default -> {}
        }
        elements.removeIf(element ->
                !element.isObject() || element.path("type").asString("").equals("image"));
        return elements;
    }

    private static void shape(JsonNode view, Report report) {
        switch (report.surface) {
            case MODAL -> Views.MODAL.check(view, "", report);
            case HOME -> Views.HOME.check(view, "", report);
            case MESSAGE -> {
                if (Rules.length(view.path("text")) > 4000) report.add("/text", "must be less than 4001 characters");
            }
        }
    }

    private static void blocks(JsonNode blocks, String path, Report report) {
        var least = report.surface == Surface.MODAL ? 1 : 0;
        Rules.list(least, report.surface.mostBlocks, Blocks.ANY).check(blocks, path, report);
        Uniqueness.check(blocks, path, report);
    }
}
