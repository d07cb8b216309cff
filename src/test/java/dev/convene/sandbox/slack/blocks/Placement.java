package dev.convene.sandbox.slack.blocks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which elements may stand in which block. */
final class Placement {

    private static final Set<String> MENUS =
            Set.of("static_select", "external_select", "users_select", "channels_select", "conversations_select");
    private static final Set<String> MULTI_MENUS = Set.of(
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_channels_select",
            "multi_conversations_select");
    private static final Set<String> TICKED = Set.of("checkboxes", "radio_buttons", "datepicker", "timepicker");

    private static final Map<String, Set<String>> IN = Map.of(
            "section", union(MENUS, MULTI_MENUS, TICKED, Set.of("button", "image", "overflow")),
            "actions", union(MENUS, TICKED, Set.of("button", "overflow", "datetimepicker")),
            "input",
                    union(
                            MENUS,
                            MULTI_MENUS,
                            TICKED,
                            Set.of("datetimepicker", "plain_text_input", "email_text_input", "url_text_input"),
                            Set.of("number_input", "rich_text_input", "file_input")),
            "context", Set.of("image"));
    private static final Map<String, Set<Surface>> ONLY = new HashMap<>(Map.of("file_input", Set.of(Surface.MODAL)));

    private Placement() {}

    static Rule in(String block) {
        var allowed = IN.getOrDefault(block, Set.of());
        return (element, path, report) -> {
            var type = element.path("type").asString("");
            var rule = Elements.TABLE.get(type);
            if (rule == null || !allowed.contains(type)) {
                report.add(path, "unsupported type: " + type + " in " + block);
            } else {
                surfaced(type, path, report);
                rule.check(element, path, report);
            }
        };
    }

    /** Context holds images and texts side by side. */
    static Rule inContext() {
        var image = in("context");
        var text = Texts.text(2000);
        return (element, path, report) -> (isText(element) ? text : image).check(element, path, report);
    }

    private static boolean isText(JsonNode element) {
        var type = element.path("type").asString("");
        return type.equals("mrkdwn") || type.equals("plain_text");
    }

    private static void surfaced(String type, String path, Report report) {
        var surfaces = ONLY.get(type);
        if (surfaces != null && !surfaces.contains(report.surface)) {
            report.add(path, type + " is not allowed on this surface");
        }
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        var all = new HashSet<String>();
        for (var set : sets) all.addAll(set);
        return Set.copyOf(all);
    }
}
