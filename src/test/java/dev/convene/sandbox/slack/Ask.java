package dev.convene.sandbox.slack;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One call of a method: its arguments, from a form or from JSON, and what the token may do. */
record Ask(String method, ObjectNode arguments, Set<String> scopes) {

    String required(String name) {
        var value = text(name);
        if (value.isEmpty()) {
            throw Refusal.because("invalid_arguments", "[ERROR] missing required field: " + name);
        }
        return value;
    }

    boolean has(String name) {
        return arguments.hasNonNull(name) && !text(name).isEmpty()
                || arguments.path(name).isContainer();
    }

    String text(String name) {
        return arguments.path(name).asString("");
    }

    boolean flag(String name) {
        return flag(name, false);
    }

    boolean flag(String name, boolean otherwise) {
        var value = arguments.path(name);
        if (value.isMissingNode() || value.isNull()) return otherwise;
        return value.isBoolean() ? value.asBoolean() : Set.of("true", "1").contains(value.asString(""));
    }

    int number(String name, int otherwise) {
        var value = text(name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    List<String> listed(String name) {
        var value = arguments.path(name);
        if (value.isArray())
            return value.values().stream().map(JsonNode::asString).toList();
        return Arrays.stream(text(name).split(","))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** An argument that is JSON, which a form carries as a string; {@code error} is what Slack says when it is none. */
    JsonNode json(String name, String error) {
        var value = arguments.path(name);
        if (!value.isString()) return value;
        var parsed = Json.parsed(value.asString());
        if (parsed == null) throw Refusal.of(error);
        return parsed;
    }

    /** Refuses the call unless one of these scopes was granted. */
    void needs(String... anyOf) {
        if (anyOf.length > 0 && Arrays.stream(anyOf).noneMatch(scopes::contains)) {
            throw Refusal.missingScope(anyOf[0], String.join(",", scopes));
        }
    }
}
