package dev.convene.sandbox.slack.blocks;

import static dev.convene.sandbox.slack.blocks.Rules.list;
import static dev.convene.sandbox.slack.blocks.Texts.OPTION;
import static dev.convene.sandbox.slack.blocks.Texts.OPTION_GROUP;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What holds between the options of an element and what is chosen among them at first. */
final class Choices {

    private Choices() {}

    /** Each initial option must equal one of the options in every field. */
    static final Rule AMONG = Choices::among;

    static Shape menu() {
        return Elements.asked()
                .may("options", list(1, 100, OPTION))
                .may("option_groups", list(1, 100, OPTION_GROUP))
                .as(Rules.must(
                        menu -> menu.has("options") != menu.has("option_groups"),
                        "must have either options or option_groups"));
    }

    private static void among(JsonNode element, String path, Report report) {
        var options = options(element);
        initial(element).forEach(first -> {
            if (options.stream().noneMatch(option -> same(option, first))) {
                report.add(path, "initial_option must match one of the options exactly");
            }
        });
        var values = new HashSet<String>();
        options.forEach(option -> {
            var value = option.path("value").asString("");
            if (!values.add(value)) report.add(path + "/options", "duplicate option value: " + value);
        });
    }

    private static List<JsonNode> options(JsonNode element) {
        var options = new ArrayList<JsonNode>(element.path("options").values());
        element.path("option_groups")
                .forEach(group -> options.addAll(group.path("options").values()));
        return options;
    }

    private static List<JsonNode> initial(JsonNode element) {
        var chosen = new ArrayList<JsonNode>(element.path("initial_options").values());
        if (element.hasNonNull("initial_option")) chosen.add(element.get("initial_option"));
        return chosen;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.path("value").equals(other.path("value"))
                && words(one, "text").equals(words(other, "text"))
                && words(one, "description").equals(words(other, "description"));
    }

    private static String words(JsonNode option, String field) {
        return option.path(field).path("text").asString("");
    }
}
