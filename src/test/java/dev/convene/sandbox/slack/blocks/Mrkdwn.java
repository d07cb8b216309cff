package dev.convene.sandbox.slack.blocks;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds markup that Slack would show as rubbish, or as something that nobody meant. */
final class Mrkdwn {

    private static final Pattern ANGLES = Pattern.compile("<([^<>]*)>");
    private static final Pattern MENTION = Pattern.compile("@[UW][A-Z0-9]+(\\|.*)?|#C[A-Z0-9]+(\\|.*)?|!subteam\\^S.*");
    private static final Pattern LINK = Pattern.compile("(https?://|mailto:|tel:)\\S[^|]*(\\|.*)?");
    private static final Pattern DATE = Pattern.compile("!date\\^\\d+\\^[^|^]+(\\^[^|]+)?\\|.+");
    private static final Pattern ENTITY = Pattern.compile("&(?!amp;|lt;|gt;)");

    private Mrkdwn() {}

    /** Looks at every mrkdwn text below {@code node}. */
    static void check(JsonNode node, String path, Report report) {
        if (node.path("type").asString("").equals("mrkdwn"))
            text(node.path("text").asString(""), path + "/text", report);
        node.properties().forEach(field -> check(field.getValue(), path + "/" + field.getKey(), report));
        if (node.isArray()) for (var i = 0; i < node.size(); i++) check(node.get(i), path + "/" + i, report);
    }

    static void text(String text, String path, Report report) {
        ANGLES.matcher(text).results().map(match -> match.group(1)).forEach(inside -> markup(inside, path, report));
        var rest = ANGLES.matcher(text).replaceAll("");
        if (rest.contains("<") || rest.contains(">") && !rest.strip().startsWith(">")) {
            report.add(path, "< and > must be escaped");
        }
        if (ENTITY.matcher(rest).find()) report.add(path, "& must be escaped");
    }

    private static void markup(String inside, String path, Report report) {
        if (inside.matches("!(channel|here|everyone)(\\|.*)?")) {
            report.add(path, "mentions everybody: <" + inside + ">");
        } else if (inside.startsWith("!date") && !DATE.matcher(inside).matches()) {
            report.add(path, "a date needs a time, a format and a fallback: <" + inside + ">");
        } else if (!inside.startsWith("!date") && !known(inside)) {
            report.add(path, "is no markup that Slack knows: <" + inside + ">");
        }
    }

    private static boolean known(String inside) {
        return MENTION.matcher(inside).matches() || LINK.matcher(inside).matches();
    }
}
