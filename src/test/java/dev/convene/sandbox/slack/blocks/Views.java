package dev.convene.sandbox.slack.blocks;

import static dev.convene.sandbox.slack.blocks.Rules.ANYTHING;
import static dev.convene.sandbox.slack.blocks.Rules.YES_NO;
import static dev.convene.sandbox.slack.blocks.Rules.oneOf;
import static dev.convene.sandbox.slack.blocks.Rules.string;
import static dev.convene.sandbox.slack.blocks.Texts.plain;

import tools.jackson.databind.JsonNode;

/** The shapes of a modal and of an App Home. */
final class Views {

    private Views() {}

    static final Shape MODAL = view("modal")
            .must("title", plain(24))
            .may("close", plain(24))
            .may("submit", plain(24))
            .may("clear_on_close", YES_NO)
            .may("notify_on_close", YES_NO)
            .may("submit_disabled", YES_NO)
            .as(Views::submitWhereThereIsInput);

    static final Shape HOME = view("home");

    private static Shape view(String type) {
        return Shape.untyped()
                .must("type", oneOf(type))
                .must("blocks", ANYTHING)
                .may("private_metadata", string(3000))
                .may("callback_id", string(255))
                .may("external_id", string(255));
    }

    private static void submitWhereThereIsInput(JsonNode view, String path, Report report) {
        var asks = view.path("blocks").values().stream()
                .anyMatch(block -> block.path("type").asString("").equals("input"));
        if (asks && !view.hasNonNull("submit")) {
            report.add(path, "`submit` is required when an `input` block is in the view's blocks");
        }
    }
}
