package dev.convene.sandbox.slack.blocks;

import static dev.convene.sandbox.slack.blocks.Rules.ANYTHING;
import static dev.convene.sandbox.slack.blocks.Rules.YES_NO;
import static dev.convene.sandbox.slack.blocks.Rules.list;
import static dev.convene.sandbox.slack.blocks.Rules.must;
import static dev.convene.sandbox.slack.blocks.Rules.string;
import static dev.convene.sandbox.slack.blocks.Texts.plain;
import static dev.convene.sandbox.slack.blocks.Texts.text;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The table of blocks, and where each may be shown. */
final class Blocks {

    private Blocks() {}

    private static final Set<Surface> EVERYWHERE = EnumSet.allOf(Surface.class);
    private static final Set<Surface> MESSAGES = EnumSet.of(Surface.MESSAGE);

    private record Entry(Rule rule, Set<Surface> surfaces) {}

    private static final Map<String, Entry> TABLE = Map.ofEntries(
            Map.entry("section", new Entry(section(), EVERYWHERE)),
            Map.entry("divider", new Entry(block(), EVERYWHERE)),
            Map.entry("header", new Entry(block().must("text", plain(150)), EVERYWHERE)),
            Map.entry("image", new Entry(image(), EVERYWHERE)),
            Map.entry("context", new Entry(block().must("elements", list(1, 10, Placement.inContext())), EVERYWHERE)),
            Map.entry("actions", new Entry(actions(), EVERYWHERE)),
            Map.entry("input", new Entry(input(), EVERYWHERE)),
            Map.entry("rich_text", new Entry(block().must("elements", list(0, 100, ANYTHING)), EVERYWHERE)),
            Map.entry("video", new Entry(ANYTHING, EVERYWHERE)),
            Map.entry("file", new Entry(ANYTHING, MESSAGES)),
            Map.entry("markdown", new Entry(block().must("text", string(1, 12_000)), MESSAGES)),
            Map.entry("table", new Entry(table(), MESSAGES)),
            Map.entry("data_visualization", new Entry(ANYTHING, MESSAGES)));

    static final Rule ANY = (block, path, report) -> {
        var type = block.path("type").asString("");
        var entry = TABLE.get(type);
        if (entry == null) {
            report.add(path, "unsupported type: " + type);
            return;
        }
        if (!entry.surfaces().contains(report.surface)) {
            report.add(path, "unsupported block on this surface: " + type);
        }
        entry.rule().check(block, path, report);
    };

    private static Shape block() {
        return Shape.typed().may("block_id", string(1, 255));
    }

    private static Shape section() {
        return block().may("text", text(3000))
                .may("fields", list(1, 10, text(2000)))
                .may("accessory", Placement.in("section"))
                .may("expand", YES_NO)
                .as(must(
                        section -> section.hasNonNull("text") || section.hasNonNull("fields"),
                        "must have text or fields"));
    }

    private static Shape image() {
        return block().must("alt_text", string(2000))
                .may("image_url", string(3000))
                .may("slack_file", ANYTHING)
                .may("title", plain(2000))
                .as(must(
                        image -> image.has("image_url") != image.has("slack_file"),
                        "must have either image_url or slack_file"));
    }

    private static Shape actions() {
        return block().must("elements", list(1, 25, Placement.in("actions")));
    }

    private static Shape input() {
        return block().must("label", plain(2000))
                .must("element", Placement.in("input"))
                .may("hint", plain(2000))
                .may("optional", YES_NO)
                .may("dispatch_action", YES_NO);
    }

    private static Shape table() {
        return block().must("rows", list(1, 100, list(1, 20, ANYTHING))).may("column_settings", list(0, 20, ANYTHING));
    }
}
