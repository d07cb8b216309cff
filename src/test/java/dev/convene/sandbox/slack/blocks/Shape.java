package dev.convene.sandbox.slack.blocks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An object of which every field is known: one that is missing, too much, or not as ruled is a problem. */
final class Shape implements Rule {

    private final Map<String, Rule> fields = new LinkedHashMap<>();
    private final Set<String> needed = new HashSet<>();
    private Rule whole = Rules.ANYTHING;

    /** A shape that Slack tells apart by its {@code type}. */
    static Shape typed() {
        return new Shape().may("type", Rules.ANYTHING);
    }

    static Shape untyped() {
        return new Shape();
    }

    Shape must(String field, Rule rule) {
        needed.add(field);
        return may(field, rule);
    }

    Shape may(String field, Rule rule) {
        fields.put(field, rule);
        return this;
    }

    /** A rule that looks at several fields at once. */
    Shape as(Rule rule) {
        whole = whole.and(rule);
        return this;
    }

    @Override
    public void check(JsonNode value, String path, Report report) {
        if (!value.isObject()) {
            report.add(path, "must be an object");
            return;
        }
        for (var field : needed) {
            if (!value.hasNonNull(field)) report.add(path, "missing required field: " + field);
        }
        value.properties().forEach(entry -> checkField(entry.getKey(), entry.getValue(), path, report));
        whole.check(value, path, report);
    }

    private void checkField(String name, JsonNode value, String path, Report report) {
        var rule = fields.get(name);
        if (rule == null) report.add(path, "invalid additional property: " + name);
        else if (!value.isNull()) rule.check(value, path + "/" + name, report);
    }
}
