package dev.convene.sandbox.slack.blocks;

import static dev.convene.sandbox.slack.blocks.Rules.YES_NO;
import static dev.convene.sandbox.slack.blocks.Rules.list;
import static dev.convene.sandbox.slack.blocks.Rules.oneOf;
import static dev.convene.sandbox.slack.blocks.Rules.string;

import tools.jackson.databind.JsonNode;

/** Text objects, options and confirmations: what the larger shapes are made of. */
final class Texts {

    private Texts() {}

    static final Shape CONFIRM = Shape.untyped()
            .must("title", plain(100))
            .must("text", text(300))
            .must("confirm", plain(30))
            .must("deny", plain(30))
            .may("style", oneOf("primary", "danger"));

    static final Rule OPTION = option(plain(75));
    /** Radio buttons and checkboxes may be written in mrkdwn; menus may not. */
    static final Rule FREE_OPTION = option(text(75));

    static final Rule OPTION_GROUP = Shape.untyped().must("label", plain(75)).must("options", list(1, 100, OPTION));

    static Rule plain(int most) {
        return words(most).and(Rules.must(Texts::isPlain, "must be plain_text"));
    }

    static Rule text(int most) {
        return words(most);
    }

    private static Shape words(int most) {
        return Shape.untyped()
                .must("type", oneOf("plain_text", "mrkdwn"))
                .must("text", string(1, most))
                .may("emoji", YES_NO)
                .may("verbatim", YES_NO);
    }

    private static Rule option(Rule text) {
        return Shape.untyped()
                .must("text", text)
                .must("value", string(1, 150))
                .may("description", text)
                .may("url", string(3000));
    }

    private static boolean isPlain(JsonNode value) {
        return !value.path("type").asString("").equals("mrkdwn");
    }
}
