package dev.convene.sandbox.slack.blocks;

import tools.jackson.databind.JsonNode;

/** What one value must be like. */
@FunctionalInterface
interface Rule {

    void check(JsonNode value, String path, Report report);

    default Rule and(Rule other) {
        return (value, path, report) -> {
            check(value, path, report);
            other.check(value, path, report);
        };
    }
}
