package dev.convene.sandbox.slack;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What Slack's own client checks before it sends a modal. */
final class FieldChecks {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern URL = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private FieldChecks() {}

    /** By block id, what is wrong; empty when the modal can be sent. */
    static Map<String, String> errors(JsonNode blocks, JsonNode values) {
        var errors = new LinkedHashMap<String, String>();
        for (var block : blocks) {
            if (!Json.text(block, "type").equals("input")) continue;
            var blockId = Json.text(block, "block_id");
            var element = block.path("element");
            var error = error(block, element, values.path(blockId).path(Json.text(element, "action_id")));
            if (!error.isEmpty()) errors.put(blockId, error);
        }
        return errors;
    }

    private static String error(JsonNode block, JsonNode element, JsonNode state) {
        if (ViewState.holdsNothing(state)) {
            return block.path("optional").asBoolean(false) ? "" : "Please complete this required field.";
        }
        var typed = Json.text(state, "value");
        return switch (Json.text(element, "type")) {
            case "plain_text_input" -> length(element, typed);
            case "number_input" -> number(element, typed);
            case "email_text_input" -> EMAIL.matcher(typed).matches() ? "" : "Please enter a valid email address.";
            case "url_text_input" -> URL.matcher(typed).matches() ? "" : "Please enter a valid URL.";
            default -> "";
        };
    }

    private static String length(JsonNode element, String typed) {
        var length = typed.codePointCount(0, typed.length());
        var least = element.path("min_length").asInt(0);
        var most = element.path("max_length").asInt(3000);
        if (length < least) return "Please enter at least " + least + " characters.";
        return length > most ? "Please enter at most " + most + " characters." : "";
    }

    private static String number(JsonNode element, String typed) {
        if (!NUMBER.matcher(typed).matches()) return "Please enter a valid number.";
        var number = new BigDecimal(typed);
        if (!element.path("is_decimal_allowed").asBoolean(false)
                && number.stripTrailingZeros().scale() > 0) {
            return "Please enter a whole number.";
        }
        if (element.has("min_value") && number.compareTo(limit(element, "min_value")) < 0) {
            return "Please enter a number of at least " + Json.text(element, "min_value") + ".";
        }
        var tooMuch = element.has("max_value") && number.compareTo(limit(element, "max_value")) > 0;
        return tooMuch ? "Please enter a number of at most " + Json.text(element, "max_value") + "." : "";
    }

    private static BigDecimal limit(JsonNode element, String name) {
        return new BigDecimal(Json.text(element, name));
    }
}
