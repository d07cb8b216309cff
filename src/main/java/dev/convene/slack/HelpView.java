package dev.convene.slack;

import java.util.List;
import java.util.Set;

/** The list of subcommands, each with what it is for. */
final class HelpView {

    /** In the order in which a team meets them. */
    private static final List<String> ORDER = List.of(
            "candidate",
            "schedule",
            "move",
            "cancel",
            "show",
            "decide",
            "feedback",
            "pipeline",
            "me",
            "away",
            "hours",
            "calendar",
            "load",
            "opening",
            "pool",
            "process",
            "settings",
            "letters",
            "sites",
            "help");

    /**
     * What the list is made of.
     *
     * @param command as the reader typed it
     * @param claimed the subcommands that exist
     */
    record Model(String command, Set<String> claimed) {}

    private HelpView() {}

    static Message render(Model model, Text.In text) {
        var lines = ORDER.stream()
                .filter(model.claimed()::contains)
                .map(name -> text.of("slack.frame.help." + name, model.command()))
                .toList();
        return Message.saying(text.of("slack.frame.help.summary"))
                .section(text.of("slack.frame.help.intro", model.command()))
                .section(Words.lines(lines))
                .context(text.of("slack.frame.help.more"))
                .build();
    }
}
