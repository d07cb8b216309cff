package dev.convene.sandbox.slack;

import dev.convene.sandbox.slack.blocks.BlockKit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The values of everything that can be filled in, by block id and action id, defaults included. */
final class ViewState {

    /** Where each type keeps its value, where its default stands, and whether nothing is an empty list. */
    private record Slot(String value, String initial, boolean many) {}

    private static final Map<String, Slot> SLOTS = Map.ofEntries(
            Map.entry("plain_text_input", new Slot("value", "initial_value", false)),
            Map.entry("email_text_input", new Slot("value", "initial_value", false)),
            Map.entry("url_text_input", new Slot("value", "initial_value", false)),
            Map.entry("number_input", new Slot("value", "initial_value", false)),
            Map.entry("rich_text_input", new Slot("rich_text_value", "initial_value", false)),
            Map.entry("file_input", new Slot("files", "", true)),
            Map.entry("static_select", new Slot("selected_option", "initial_option", false)),
            Map.entry("external_select", new Slot("selected_option", "initial_option", false)),
            Map.entry("radio_buttons", new Slot("selected_option", "initial_option", false)),
            Map.entry("checkboxes", new Slot("selected_options", "initial_options", true)),
            Map.entry("multi_static_select", new Slot("selected_options", "initial_options", true)),
            Map.entry("multi_external_select", new Slot("selected_options", "initial_options", true)),
            Map.entry("users_select", new Slot("selected_user", "initial_user", false)),
            Map.entry("multi_users_select", new Slot("selected_users", "initial_users", true)),
            Map.entry("conversations_select", new Slot("selected_conversation", "initial_conversation", false)),
            Map.entry("multi_conversations_select", new Slot("selected_conversations", "initial_conversations", true)),
            Map.entry("channels_select", new Slot("selected_channel", "initial_channel", false)),
            Map.entry("multi_channels_select", new Slot("selected_channels", "initial_channels", true)),
            Map.entry("datepicker", new Slot("selected_date", "initial_date", false)),
            Map.entry("timepicker", new Slot("selected_time", "initial_time", false)),
            Map.entry("datetimepicker", new Slot("selected_date_time", "initial_date_time", false)));

    private ViewState() {}

    /** What the blocks hold at first, except where {@code before} has a value of the same place and type. */
    static ObjectNode values(JsonNode blocks, ObjectNode before) {
        var values = Json.object();
        for (var block : blocks) {
            for (var element : BlockKit.elementsOf(block)) {
                var slot = SLOTS.get(Json.text(element, "type"));
                if (slot == null) continue;
                var blockId = Json.text(block, "block_id");
                var actionId = Json.text(element, "action_id");
                var kept = before.path(blockId).path(actionId);
                Json.child(values, blockId).set(actionId, still(element, kept) ? kept : first(element, slot));
            }
        }
        return values;
    }

    /** Takes over what a member filled in; anything that is not asked for is left out. */
    static void merge(ObjectNode values, JsonNode filled) {
        filled.properties()
                .forEach(block -> block.getValue().properties().forEach(action -> {
                    var place = values.path(block.getKey()).path(action.getKey());
                    if (place instanceof ObjectNode there && action.getValue() instanceof ObjectNode value) {
                        var type = Json.text(there, "type");
                        there.setAll(value);
                        there.put("type", type);
                    }
                }));
    }

    static boolean holdsNothing(JsonNode state) {
        var field = field(Json.text(state, "type"));
        if (field == null) return false;
        var value = state.path(field);
        return value.isNull()
                || value.isMissingNode()
                || value.isEmpty() && !value.isNumber() && text(value).isEmpty();
    }

    /** The field of a state that holds the value of this type of element; null for buttons and the like. */
    static @Nullable String field(String type) {
        var slot = SLOTS.get(type);
        return slot == null ? null : slot.value();
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString().strip() : "";
    }

    private static boolean still(JsonNode element, JsonNode kept) {
        return kept.isObject() && Json.text(kept, "type").equals(Json.text(element, "type"));
    }

    private static JsonNode first(JsonNode element, Slot slot) {
        var first = Json.of("type", Json.text(element, "type"));
        var initial = element.get(slot.initial());
        if (initial != null) first.set(slot.value(), initial);
        else if (slot.many()) first.set(slot.value(), Json.array());
        else first.putNull(slot.value());
        return first;
    }
}
