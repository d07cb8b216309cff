package dev.convene.sandbox.slack.blocks;

import tools.jackson.databind.JsonNode;

/** The lengths that an input asks for must be within Slack's own, and in order. */
final class Lengths {

    private static final int MOST = 3000;

    private Lengths() {}

    static final Rule ORDERED = Lengths::check;

    private static void check(JsonNode input, String path, Report report) {
        var least = input.path("min_length").asInt(0);
        var most = input.path("max_length").asInt(MOST);
        if (least < 0 || least > MOST) report.add(path + "/min_length", "must be between 0 and " + MOST);
        if (most < 1 || most > MOST) report.add(path + "/max_length", "must be between 1 and " + MOST);
        if (least > most) report.add(path, "min_length must not be more than max_length");
        if (Rules.length(input.path("initial_value")) > most) {
            report.add(path + "/initial_value", "must be less than " + (most + 1) + " characters");
        }
    }
}
