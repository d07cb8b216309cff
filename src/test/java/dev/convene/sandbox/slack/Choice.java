package dev.convene.sandbox.slack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds options by what a person reads on them, or by their value. */
final class Choice {

    private Choice() {}

    static ObjectNode one(JsonNode element, String wanted) {
        return Json.of("selected_option", find(options(element), wanted));
    }

    static ObjectNode many(JsonNode element, String... wanted) {
        var options = options(element);
        return Json.of(
                "selected_options",
                Arrays.stream(wanted).map(one -> find(options, one)).toList());
    }

    /** Those of the element itself or of what was offered to a search. */
    static List<JsonNode> options(JsonNode offering) {
        var options = new ArrayList<JsonNode>(offering.path("options").values());
        offering.path("option_groups")
                .forEach(group -> options.addAll(group.path("options").values()));
        return options;
    }

    static JsonNode find(List<JsonNode> options, String wanted) {
        return options.stream()
                .filter(option -> Json.text(option, "value").equals(wanted)
                        || words(option).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No option " + wanted + " among "
                        + options.stream()
                                .map(option -> words(option) + " (" + Json.text(option, "value") + ")")
                                .toList()));
    }

    static String words(JsonNode option) {
        return option.path("text").path("text").asString("");
    }
}
