package dev.convene.sandbox.slack.blocks;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The rules that the tables are written with. Lengths are code points, as Slack counts them. */
final class Rules {

    private static final Pattern DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Rules() {}

    static final Rule ANYTHING = (value, path, report) -> {};
    static final Rule YES_NO = must(JsonNode::isBoolean, "must be a boolean");
    static final Rule WHOLE = must(JsonNode::isIntegralNumber, "must be an integer");
    static final Rule DAY = string(10).and(like(DATE, "must be a date (YYYY-MM-DD)"));
    static final Rule HOUR = string(5).and(like(TIME, "must be a time (HH:mm)"));
    static final Rule NUMERAL = string(64).and(like(NUMBER, "must be a number in a string"));
    static final Rule STRINGS = list(0, 100, string(255));

    static Rule string(int most) {
        return string(0, most);
    }

    static Rule string(int least, int most) {
        return (value, path, report) -> {
            if (!value.isString()) {
                report.add(path, "must be a string");
                return;
            }
            var length = length(value);
            if (length < least) report.add(path, "must be more than " + (least - 1) + " characters");
            if (length > most) report.add(path, "must be less than " + (most + 1) + " characters");
        };
    }

    static Rule oneOf(String... allowed) {
        var values = Set.of(allowed);
        return must(value -> values.contains(value.asString("")), "must be one of " + List.of(allowed));
    }

    static Rule list(int least, int most, Rule each) {
        return (value, path, report) -> {
            if (!value.isArray()) {
                report.add(path, "must be an array");
                return;
            }
            if (value.size() < least) report.add(path, "no fewer than " + least + " items allowed");
            if (value.size() > most) report.add(path, "no more than " + most + " items allowed");
            for (var i = 0; i < value.size(); i++) each.check(value.get(i), path + "/" + i, report);
        };
    }

    /** For shapes that name each other in a circle. */
    static Rule later(Supplier<Rule> rule) {
        return (value, path, report) -> rule.get().check(value, path, report);
    }

    static Rule must(Predicate<JsonNode> holds, String rule) {
        return (value, path, report) -> {
            if (!holds.test(value)) report.add(path, rule);
        };
    }

    static int length(JsonNode value) {
        var text = value.asString("");
        return text.codePointCount(0, text.length());
    }

    private static Rule like(Pattern pattern, String rule) {
        return must(value -> pattern.matcher(value.asString("")).matches(), rule);
    }
}
