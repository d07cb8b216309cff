package dev.convene.sandbox.slack.blocks;

import static dev.convene.sandbox.slack.blocks.Rules.ANYTHING;
import static dev.convene.sandbox.slack.blocks.Rules.DAY;
import static dev.convene.sandbox.slack.blocks.Rules.HOUR;
import static dev.convene.sandbox.slack.blocks.Rules.NUMERAL;
import static dev.convene.sandbox.slack.blocks.Rules.STRINGS;
import static dev.convene.sandbox.slack.blocks.Rules.WHOLE;
import static dev.convene.sandbox.slack.blocks.Rules.YES_NO;
import static dev.convene.sandbox.slack.blocks.Rules.list;
import static dev.convene.sandbox.slack.blocks.Rules.oneOf;
import static dev.convene.sandbox.slack.blocks.Rules.string;
import static dev.convene.sandbox.slack.blocks.Texts.CONFIRM;
import static dev.convene.sandbox.slack.blocks.Texts.FREE_OPTION;
import static dev.convene.sandbox.slack.blocks.Texts.OPTION;
import static dev.convene.sandbox.slack.blocks.Texts.plain;

import java.util.Map;

/** The table of interactive elements. */
final class Elements {

    private Elements() {}

    static final Rule IMAGE = Shape.typed()
            .must("alt_text", string(2000))
            .may("image_url", string(3000))
            .may("slack_file", ANYTHING);

    static final Map<String, Rule> TABLE = Map.ofEntries(
            Map.entry("button", button()),
            Map.entry("overflow", acted().must("options", list(1, 5, OPTION)).may("confirm", CONFIRM)),
            Map.entry(
                    "checkboxes",
                    ticked().may("initial_options", list(1, 10, FREE_OPTION)).as(Choices.AMONG)),
            Map.entry(
                    "radio_buttons", ticked().may("initial_option", FREE_OPTION).as(Choices.AMONG)),
            Map.entry("datepicker", asked().may("initial_date", DAY)),
            Map.entry("timepicker", asked().may("initial_time", HOUR).may("timezone", string(64))),
            Map.entry(
                    "datetimepicker", focused().may("initial_date_time", WHOLE).may("confirm", CONFIRM)),
            Map.entry("plain_text_input", typed(3000).may("multiline", YES_NO).as(Lengths.ORDERED)),
            Map.entry("email_text_input", typed(3000)),
            Map.entry("url_text_input", typed(3000)),
            Map.entry("number_input", number()),
            Map.entry(
                    "rich_text_input", asked().may("initial_value", ANYTHING).may("dispatch_action_config", ANYTHING)),
            Map.entry("file_input", acted().may("filetypes", STRINGS).may("max_files", WHOLE)),
            Map.entry("image", IMAGE),
            Map.entry(
                    "static_select",
                    Choices.menu().may("initial_option", OPTION).as(Choices.AMONG)),
            Map.entry(
                    "multi_static_select",
                    Choices.menu()
                            .may("initial_options", list(1, 100, OPTION))
                            .may("max_selected_items", WHOLE)
                            .as(Choices.AMONG)),
            Map.entry("external_select", searched().may("initial_option", OPTION)),
            Map.entry("multi_external_select", many(searched().may("initial_options", list(1, 100, OPTION)))),
            Map.entry("users_select", asked().may("initial_user", string(20))),
            Map.entry("multi_users_select", many(asked().may("initial_users", STRINGS))),
            Map.entry(
                    "channels_select",
                    asked().may("initial_channel", string(20)).may("response_url_enabled", YES_NO)),
            Map.entry("multi_channels_select", many(asked().may("initial_channels", STRINGS))),
            Map.entry(
                    "conversations_select",
                    conversations().may("initial_conversation", string(20)).may("response_url_enabled", YES_NO)),
            Map.entry("multi_conversations_select", many(conversations().may("initial_conversations", STRINGS))));

    static Shape acted() {
        return Shape.typed().may("action_id", string(1, 255));
    }

    static Shape focused() {
        return acted().may("focus_on_load", YES_NO);
    }

    static Shape asked() {
        return focused().may("placeholder", plain(150)).may("confirm", CONFIRM);
    }

    private static Shape many(Shape shape) {
        return shape.may("max_selected_items", WHOLE);
    }

    private static Shape ticked() {
        return focused().must("options", list(1, 10, FREE_OPTION)).may("confirm", CONFIRM);
    }

    private static Shape searched() {
        return asked().may("min_query_length", WHOLE);
    }

    private static Shape conversations() {
        return asked().may("default_to_current_conversation", YES_NO).may("filter", ANYTHING);
    }

    private static Shape typed(int most) {
        return focused()
                .may("placeholder", plain(150))
                .may("initial_value", string(most))
                .may("min_length", WHOLE)
                .may("max_length", WHOLE)
                .may("dispatch_action_config", ANYTHING);
    }

    private static Shape number() {
        return focused()
                .must("is_decimal_allowed", YES_NO)
                .may("placeholder", plain(150))
                .may("initial_value", NUMERAL)
                .may("min_value", NUMERAL)
                .may("max_value", NUMERAL)
                .may("dispatch_action_config", ANYTHING);
    }

    private static Shape button() {
        return acted().must("text", plain(75))
                .may("value", string(2000))
                .may("url", string(3000))
                .may("style", oneOf("primary", "danger"))
                .may("confirm", CONFIRM)
                .may("accessibility_label", string(75));
    }
}
